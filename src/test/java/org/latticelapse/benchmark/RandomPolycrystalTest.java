package org.latticelapse.benchmark;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.latticelapse.core.crystal.PhaseLibrary;
import org.latticelapse.core.image.Progress;
import org.latticelapse.core.labeling.LabelingSettings;
import org.latticelapse.core.labeling.PhaseLabeler;

/** Holes of random fields that were once lost. */
class RandomPolycrystalTest {

	private final PhaseLabeler labeler = new PhaseLabeler(PhaseLibrary.builtIn().select("SEI"), LabelingSettings
		.defaults());

	private double vacuum(final RandomPolycrystal field) {
		return new LabelScore("", LabelScore.names(labeler.label(field.render(), Progress.NONE)), field.truth(), field
			.phases()).iou("vacuum");
	}

	@Test
	void fringesAtTheHighestFrequenciesDoNotHideThatTheCameraCounts() {
		final double iou = vacuum(new RandomPolycrystal(20_011));
		assertTrue(iou > 0.9, "vacuum " + iou);
	}

	@Test
	void materialOfManyKindsDoesNotHideAHole() {
		final double iou = vacuum(new RandomPolycrystal(20_040));
		assertTrue(iou > 0.9, "vacuum " + iou);
	}
}
