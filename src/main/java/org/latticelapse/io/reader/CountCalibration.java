package org.latticelapse.io.reader;

import java.util.Map;
import java.util.Optional;

import org.latticelapse.core.image.Acquisition;

/**
 * How many electrons a pixel's value means, as a file states it in the notes of
 * the record: electrons = (value − offset) × electrons per count. Immutable.
 */
public final class CountCalibration {

	/** Note: electrons for each unit of a pixel's value. */
	public static final String ELECTRONS_PER_COUNT = "Electrons per count";

	/** Note: the inverse. */
	public static final String COUNTS_PER_ELECTRON = "Counts per electron";

	/** Note: value of a pixel without electrons; 0 where it is missing. */
	public static final String OFFSET = "Counts at no electrons";

	/**
	 * Note: 1 if the pixels were halved to fit 15 bits. Whether the counts per
	 * electron are those before or after is not documented, so that they are then
	 * taken for unknown.
	 */
	public static final String HALVED = "Counts divided by 2";

	private final double electronsPerCount;
	private final double offset;

	private CountCalibration(final double electronsPerCount, final double offset) {
		this.electronsPerCount = electronsPerCount;
		this.offset = offset;
	}

	/** @return empty if the record does not state it. */
	public static Optional<CountCalibration> of(final Acquisition record) {
		final Map<String, String> notes = record.notes();
		final double electrons = notes.containsKey(ELECTRONS_PER_COUNT) ? number(notes.get(ELECTRONS_PER_COUNT)) : 1 /
			number(notes.get(COUNTS_PER_ELECTRON));
		final double offset = notes.containsKey(OFFSET) ? number(notes.get(OFFSET)) : 0;
		final boolean halved = "1".equals(notes.get(HALVED));
		final boolean known = !halved && electrons > 0 && electrons < Double.POSITIVE_INFINITY && !Double.isNaN(offset);
		return known ? Optional.of(new CountCalibration(electrons, offset)) : Optional.empty();
	}

	/** @return electrons for each unit of a pixel's value, positive. */
	public double electronsPerCount() {
		return electronsPerCount;
	}

	/** @return the value of a pixel without electrons. */
	public double offset() {
		return offset;
	}

	private static double number(final String text) {
		try {
			return text == null ? Double.NaN : Double.parseDouble(text.trim());
		}
		catch (final NumberFormatException e) {
			return Double.NaN;
		}
	}
}
