package org.latticelapse.core.dose.decay;

/**
 * How the intensity of a spot may depend on the dose D: offset + amplitude ×
 * shape(D), where the shape falls from 1 to 0 or rises from 0 to 1 with the
 * e-fold dose De.
 */
public enum FadingModel {

	/** A exp(−D/De). */
	DECAY("decay", false, false, false),

	/** B + A exp(−D/De): a part of the intensity stays. */
	DECAY_WITH_OFFSET("decay + offset", false, true, false),

	/** A up to the latent dose D0, then A exp(−(D − D0)/De). */
	LATENT_DECAY("latent dose, decay", false, false, true),

	/** B + A up to the latent dose D0, then B + A exp(−(D − D0)/De). */
	LATENT_DECAY_WITH_OFFSET("latent dose, decay + offset", false, true, true),

	/** 0 up to the dose D0, then A (1 − exp(−(D − D0)/De)): the spot of a product. */
	GROWTH("growth", true, false, true),

	/**
	 * 0 up to the dose D0, then A (1 − exp(−(D − D0)/De))²: the spot of a product
	 * whose area, and with it the amplitude of its spot, grows by first-order
	 * kinetics. De is that of the amplitude.
	 */
	AMPLITUDE_GROWTH("growth of the amplitude", true, false, true);

	private final String label;
	private final boolean growing;
	private final boolean offset;
	private final boolean onset;

	FadingModel(final String label, final boolean growing, final boolean offset, final boolean onset) {
		this.label = label;
		this.growing = growing;
		this.offset = offset;
		this.onset = onset;
	}

	/** @return whether the spot gains intensity. */
	public boolean isGrowing() {
		return growing;
	}

	/** @return whether an offset is fitted; it is 0 otherwise. */
	public boolean hasOffset() {
		return offset;
	}

	/** @return whether the dose D0, at which the change begins, is fitted. */
	public boolean hasOnset() {
		return onset;
	}

	/** @return whether the e-fold dose is that of the amplitude; it is that of the intensity otherwise. */
	public boolean isOfAmplitude() {
		return this == AMPLITUDE_GROWTH;
	}

	/** @return the number of fitted parameters. */
	public int parameters() {
		return 2 + (offset ? 1 : 0) + (onset ? 1 : 0);
	}

	/**
	 * @param dose e/Å²
	 * @param scale the e-fold dose De, e/Å²
	 * @param start the dose D0 at which the change begins, e/Å²; without an onset,
	 *          the dose at which the decaying shape is 1
	 * @return the shape, 0 to 1 beyond the start
	 */
	double shape(final double dose, final double scale, final double start) {
		if (onset && dose <= start) return growing ? 0 : 1;
		if (!growing) return Math.exp(-(dose - start) / scale);
		final double part = -Math.expm1(-(dose - start) / scale);
		return isOfAmplitude() ? part * part : part;
	}

	/** @return what tables call it. */
	@Override
	public String toString() {
		return label;
	}
}
