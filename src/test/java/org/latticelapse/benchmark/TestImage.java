package org.latticelapse.benchmark;

import java.util.function.Supplier;

import org.latticelapse.core.image.Micrograph;

/** An image of one known crystal, made or read when asked for. */
final class TestImage {

	private final String name;
	private final String tier;
	private final boolean fullField;
	private final double scale;
	private final TrueCrystal crystal;
	private final Supplier<Micrograph> source;

	/**
	 * @param name what to call the image
	 * @param tier how hard it is: easy, medium or hard
	 * @param fullField whether the crystal fills the field; else it is a particle
	 * @param scale stated over true pixel size
	 * @param crystal what is in it
	 * @param source makes or reads the pixels
	 */
	TestImage(final String name, final String tier, final boolean fullField, final double scale,
		final TrueCrystal crystal, final Supplier<Micrograph> source)
	{
		this.name = name;
		this.tier = tier;
		this.fullField = fullField;
		this.scale = scale;
		this.crystal = crystal;
		this.source = source;
	}

	String name() {
		return name;
	}

	String tier() {
		return tier;
	}

	boolean isFullField() {
		return fullField;
	}

	double scale() {
		return scale;
	}

	TrueCrystal crystal() {
		return crystal;
	}

	Micrograph micrograph() {
		return source.get();
	}
}
