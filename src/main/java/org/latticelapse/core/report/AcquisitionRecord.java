package org.latticelapse.core.report;

import java.util.Optional;
import java.util.OptionalDouble;

import org.latticelapse.core.dose.DoseTrack;
import org.latticelapse.core.image.Acquisition;
import org.latticelapse.core.image.DoseKind;
import org.latticelapse.core.image.PixelSize;
import org.latticelapse.core.image.Quantity;

/** All that is known about how an image or movie came to be. Immutable. */
public final class AcquisitionRecord {

	private final String image;
	private final PixelSize pixelSize;
	private final Acquisition acquisition;
	private final DoseTrack track;

	/**
	 * @param image name of the image
	 * @param pixelSize null: not known
	 * @param acquisition what is recorded
	 * @param track times and doses of its frames
	 */
	public AcquisitionRecord(final String image, final PixelSize pixelSize, final Acquisition acquisition,
		final DoseTrack track)
	{
		this.image = image;
		this.pixelSize = pixelSize;
		this.acquisition = acquisition;
		this.track = track;
	}

	/** @return the name of the image. */
	public String image() {
		return image;
	}

	/** @return the size of a pixel. */
	public Optional<PixelSize> pixelSize() {
		return Optional.ofNullable(pixelSize);
	}

	/** @return what is recorded. */
	public Acquisition acquisition() {
		return acquisition;
	}

	/** @return times and doses of the frames. */
	public DoseTrack track() {
		return track;
	}

	/** @return what is stated in words; empty: nothing. */
	String text(final ReportNote note) {
		return acquisition.notes().getOrDefault(note.label(), "");
	}

	/** @return who states a note, in a few words; empty: nobody. */
	String source(final ReportNote note) {
		return acquisition.noteSource(note.label());
	}

	/**
	 * @return the number stated
	 * @throws IllegalArgumentException if the record holds no number there, with a
	 *           sentence that names it
	 */
	OptionalDouble number(final ReportNote note) {
		final String text = text(note);
		if (text.isEmpty()) return OptionalDouble.empty();
		try {
			return OptionalDouble.of(Double.parseDouble(note.accepted(text)));
		}
		catch (final IllegalArgumentException e) {
			throw new IllegalArgumentException("The note \"" + note.label() + "\" of image \"" + image + "\" is \"" + text +
				"\", which " + e.getMessage() + "; state it anew", e);
		}
	}

	/** @return the mean dose rate, e/Å²/s, of the kind that {@link #doseRateKind()} tells; NaN: not known. */
	double doseRate() {
		final Quantity stated = statedRate();
		if (stated != null) return acquisition.value(stated).getAsDouble();
		double dose = 0;
		double time = 0;
		for (int i = 0; i < track.frames(); i++) {
			dose += track.dose(i);
			time += track.duration(i);
		}
		return time > 0 ? dose / time : Double.NaN;
	}

	/** @return where the electrons of the dose rate are counted. */
	DoseKind doseRateKind() {
		final Quantity stated = statedRate();
		if (stated != null) return stated == Quantity.DOSE_RATE ? DoseKind.INCIDENT : DoseKind.CAMERA;
		return Double.isNaN(doseRate()) ? DoseKind.UNKNOWN : track.kind();
	}

	/** @return who states the dose rate; empty: nobody. */
	String doseRateSource() {
		final Quantity stated = statedRate();
		if (stated != null) return acquisition.source(stated);
		return doseRateKind() == DoseKind.UNKNOWN ? "" : "mean over the frames, from " + track.source();
	}

	/** @return the time from frame to frame, s, or the mean exposure of a frame; NaN: not known. */
	double frameTime() {
		if (acquisition.value(Quantity.FRAME_TIME).isPresent()) {
			return acquisition.value(Quantity.FRAME_TIME).getAsDouble();
		}
		double sum = 0;
		for (int i = 0; i < track.frames(); i++) {
			sum += track.duration(i);
		}
		return sum / track.frames();
	}

	/** @return the dose at the end of the last frame, e/Å², prior dose included; NaN: not known. */
	double totalDose() {
		return track.cumulativeEnd(track.frames() - 1);
	}

	/** @return whether metallic lithium is looked at, and not its SEI. */
	boolean isLithium() {
		return text(ReportNote.MATERIAL).equals(ReportNote.LITHIUM);
	}

	private Quantity statedRate() {
		if (acquisition.value(Quantity.DOSE_RATE).isPresent()) return Quantity.DOSE_RATE;
		if (track.kind() == DoseKind.INCIDENT) return null;
		return acquisition.value(Quantity.CAMERA_DOSE_RATE).isPresent() ? Quantity.CAMERA_DOSE_RATE : null;
	}
}
