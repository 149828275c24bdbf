package org.latticelapse.view.playback.annotation;

import java.awt.Color;
import java.util.EnumMap;
import java.util.Map;

import org.latticelapse.core.dose.limit.DamageStage;

/**
 * Green, amber and red that people with any color vision can tell apart: after
 * the palette of Okabe and Ito, brighter for a dark ground, and amber the
 * lightest. Each stands beside its number in words.
 */
public final class StageColors {

	private static final Map<DamageStage, Color> COLORS = new EnumMap<>(DamageStage.class);
	static {
		COLORS.put(DamageStage.BELOW_HALF, new Color(0, 190, 142));
		COLORS.put(DamageStage.PAST_HALF, new Color(250, 190, 30));
		COLORS.put(DamageStage.NEAR, new Color(240, 140, 20));
		COLORS.put(DamageStage.PAST, new Color(235, 70, 50));
		COLORS.put(DamageStage.UNKNOWN, new Color(165, 165, 165));
	}

	private StageColors() {}

	/** @return the color of a stage of damage. */
	public static Color of(final DamageStage stage) {
		return COLORS.get(stage);
	}
}
