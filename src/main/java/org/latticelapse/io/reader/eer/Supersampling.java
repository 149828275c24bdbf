package org.latticelapse.io.reader.eer;

import java.util.Arrays;
import java.util.stream.Collectors;

/** How fine the electrons are rendered: pixels of the image per pixel of the sensor, along each axis. */
public enum Supersampling {

	/** Half: 2K from a 4K sensor. */
	HALF("0.5", -1),
	/** One: the sensor's own pixels. */
	SENSOR("1", 0),
	/** Two: 8K from a 4K sensor. */
	TWICE("2", 1),
	/** Four: 16K from a 4K sensor. */
	FOURFOLD("4", 2);

	private final String factor;
	private final int shift;

	Supersampling(final String factor, final int shift) {
		this.factor = factor;
		this.shift = shift;
	}

	/**
	 * @param factor 0.5, 1, 2 or 4
	 * @throws IllegalArgumentException for any other
	 */
	public static Supersampling of(final String factor) {
		return Arrays.stream(values()).filter(value -> value.factor.equals(factor.trim())).findFirst().orElseThrow(
			() -> new IllegalArgumentException("supersampling=" + factor + " is not possible; choose one of " + Arrays
				.stream(values()).map(value -> value.factor).collect(Collectors.joining(", "))));
	}

	/** @return the factor's base-2 logarithm. */
	int shift() {
		return shift;
	}

	/** @return the size of an image pixel in sensor pixels. */
	double pixelSize() {
		return Math.pow(2, -shift);
	}

	/** @return pixels of the image along an axis on which the sensor has as many. */
	int length(final int sensor) {
		return shift < 0 ? sensor + 1 >> 1 : sensor << shift;
	}

	/** @return the most electrons that one camera frame can bring into one image pixel. */
	int mostPerFrame() {
		return shift < 0 ? 4 : 1;
	}

	@Override
	public String toString() {
		return factor;
	}
}
