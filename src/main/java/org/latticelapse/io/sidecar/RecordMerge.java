package org.latticelapse.io.sidecar;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import org.latticelapse.core.image.Acquisition;
import org.latticelapse.core.image.DoseKind;
import org.latticelapse.core.image.FrameSchedule;
import org.latticelapse.core.image.PixelSize;
import org.latticelapse.core.image.Quantity;
import org.latticelapse.io.reader.FileRecord;

/**
 * The record of a movie completed by its sidecar. Doses of the sidecar go before
 * those of the movie, all else of the movie before the sidecar's; numbers that
 * differ by more than 5 % are told.
 */
final class RecordMerge {

	private static final double CONFLICT = 0.05;
	private static final double ROUNDING = 1e-6;

	private final FileRecord own;
	private final FileRecord sidecar;
	private final String name;

	/** @param name of the sidecar's kind */
	RecordMerge(final FileRecord own, final FileRecord sidecar, final String name) {
		this.own = own;
		this.sidecar = sidecar;
		this.name = name;
	}

	/** @param frames number of frames of the movie */
	FileRecord merged(final int frames) {
		FileRecord record = own.scale().isKnown() ? own : own.withScale(sidecar.scale());
		record = withScaleConflict(record);
		for (final Quantity quantity : Quantity.values()) record = withQuantity(record, quantity);
		for (final Map.Entry<String, String> note : sidecar.acquisition().notes().entrySet()) {
			if (!record.acquisition().notes().containsKey(note.getKey())) {
				record = record.withNote(note.getKey(), note.getValue(), sidecar.acquisition().noteSource(note
					.getKey()));
			}
		}
		for (final String warning : sidecar.warnings()) record = record.withWarning(warning);
		record = withSchedule(record, frames);
		return sidecar.metadata().isEmpty() ? record : record.withMetadata(record.metadata() + "\n" + name + ":\n" + sidecar
			.metadata());
	}

	private FileRecord withQuantity(final FileRecord record, final Quantity quantity) {
		final Acquisition mine = own.acquisition();
		final Acquisition other = sidecar.acquisition();
		if (!other.value(quantity).isPresent()) return record;
		final double value = other.value(quantity).getAsDouble();
		final boolean replace = isDose(quantity) || !mine.value(quantity).isPresent();
		final FileRecord chosen = replace ? record.withAcquisition(record.acquisition().with(quantity, value, other.source(
			quantity))) : record;
		if (!mine.value(quantity).isPresent() || !differ(mine.value(quantity).getAsDouble(), value)) return chosen;
		final String inFile = number(mine.value(quantity).getAsDouble(), quantity.unit(), mine.source(quantity));
		final String beside = number(value, quantity.unit(), other.source(quantity));
		return chosen.withWarning(quantity.label() + ": " + (replace ? beside + " is used, not " + inFile : inFile +
			" is used, not " + beside));
	}

	private FileRecord withScaleConflict(final FileRecord record) {
		if (!own.scale().onSpecimen().isPresent() || !sidecar.scale().onSpecimen().isPresent()) return record;
		final PixelSize mine = own.scale().onSpecimen().get();
		final PixelSize other = sidecar.scale().onSpecimen().get();
		return differ(mine.x(), other.x()) || differ(mine.y(), other.y()) ? record.withWarning("Pixel size: " + number(mine
			.x(), "\u00c5", own.scale().source()) + " is used, not " + number(other.x(), "\u00c5", sidecar.scale().source()))
			: record;
	}

	/** Times of the movie's own frames are finer than those of a sidecar. */
	private FileRecord withSchedule(final FileRecord record, final int frames) {
		final FrameSchedule mine = own.acquisition().schedule().orElse(null);
		final FrameSchedule other = sidecar.acquisition().schedule().orElse(null);
		if (mine == null) return record.withAcquisition(record.acquisition().withSchedule(other));
		if (other != null && other.hasDoses() && other.frames() == mine.frames()) {
			return record.withAcquisition(record.acquisition().withSchedule(schedule(mine, IntStream.range(0, frames)
				.mapToDouble(other::dose).toArray(), other.doseKind(), other.source() + ", times " + mine.source())));
		}
		return scaledToCameraDose(record, mine);
	}

	/** A sidecar's dose on the camera goes before the sum of the frames' doses, which keep their proportions. */
	private FileRecord scaledToCameraDose(final FileRecord record, final FrameSchedule mine) {
		if (!mine.hasDoses() || mine.doseKind() != DoseKind.CAMERA || !sidecar.acquisition().value(Quantity.CAMERA_DOSE_RATE)
			.isPresent()) return record;
		final double[] doses = IntStream.range(0, mine.frames()).mapToDouble(mine::dose).toArray();
		final double time = IntStream.range(0, mine.frames()).mapToDouble(mine::duration).sum();
		final double factor = sidecar.acquisition().value(Quantity.CAMERA_DOSE_RATE).getAsDouble() * time / Arrays.stream(
			doses).sum();
		if (!(factor > 0 && factor < Double.POSITIVE_INFINITY) || Math.abs(factor - 1) < ROUNDING) return record;
		return record.withAcquisition(record.acquisition().withSchedule(schedule(mine, Arrays.stream(doses).map(
			dose -> dose * factor).toArray(), DoseKind.CAMERA, mine.source() + ", scaled to the camera dose rate " + sidecar
				.acquisition().source(Quantity.CAMERA_DOSE_RATE))));
	}

	private static FrameSchedule schedule(final FrameSchedule times, final double[] doses, final DoseKind kind,
		final String source)
	{
		final double[] starts = IntStream.range(0, times.frames()).mapToDouble(times::start).toArray();
		final double[] durations = IntStream.range(0, times.frames()).mapToDouble(times::duration).toArray();
		return FrameSchedule.of(starts, durations, doses, kind, source);
	}

	private static boolean isDose(final Quantity quantity) {
		return quantity == Quantity.DOSE_RATE || quantity == Quantity.FRAME_DOSE || quantity == Quantity.CAMERA_DOSE_RATE;
	}

	private static boolean differ(final double a, final double b) {
		return Math.abs(a - b) > CONFLICT * Math.max(Math.abs(a), Math.abs(b));
	}

	private static String number(final double value, final String unit, final String source) {
		return String.format(Locale.ROOT, "%.4g %s %s", value, unit, source);
	}
}
