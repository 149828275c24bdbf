package org.latticelapse.view.dose;

import ij.ImagePlus;

import java.io.IOException;

import org.latticelapse.core.dose.DoseTrack;
import org.latticelapse.core.image.Acquisition;
import org.latticelapse.core.image.FrameSchedule;
import org.latticelapse.core.image.Progress;
import org.latticelapse.io.CountedDose;
import org.latticelapse.io.DoseTableFile;
import org.latticelapse.io.ImageAcquisition;
import org.latticelapse.io.ImagePlusMovie;
import org.latticelapse.io.RecordStatement;
import org.latticelapse.io.TimeAxis;
import org.latticelapse.io.reader.CountCalibration;
import org.latticelapse.view.ImageLock;
import org.latticelapse.view.ImageName;
import org.latticelapse.view.ProjectInfo;

/**
 * Set Acquisition and Dose from what the user states to the record in the
 * image's properties. The record is changed only when everything stated is
 * possible.
 */
public final class RecordRun {

	private static final String PARAMETERS = "LatticeLapse.record.Parameters";

	/** The image property that holds the dose in words. */
	private static final String SUMMARY = "LatticeLapse.record.Summary";

	private RecordRun() {}

	/**
	 * @param image whose record is set; its pixels and calibration are not changed
	 * @param request what the user states
	 * @param progress told how far counting electrons is
	 * @return the dose track by the new record
	 * @throws IllegalArgumentException if something stated is impossible, with a
	 *           sentence that says what to do
	 * @throws IOException if the table can not be saved, with a sentence that names
	 *           it
	 * @throws java.util.concurrent.CancellationException when cancelled
	 */
	public static RecordReport of(final ImagePlus image, final RecordRequest request, final Progress progress)
		throws IOException
	{
		try (ImageLock lock = ImageLock.on(image, progress)) {
			return recorded(image, request, progress);
		}
	}

	private static RecordReport recorded(final ImagePlus image, final RecordRequest request, final Progress progress)
		throws IOException
	{
		final TimeAxis before = TimeAxis.of(image);
		final TimeAxis axis = request.timeAxis();
		try {
			if (axis != TimeAxis.AUTO) axis.write(image);
			final RecordReport report = report(image, request, progress);
			if (request.folder().isPresent()) {
				request.folder().get().save(ImageName.of(image.getTitle()), report.table());
			}
			ImageAcquisition.write(image, report.record());
			if (request.confirmsFrames()) ImageAcquisition.confirmFrames(image);
			image.setProp(PARAMETERS, "LatticeLapse " + ProjectInfo.version() + ", Set Acquisition and Dose: " + request);
			image.setProp(SUMMARY, String.join("\n", report.summary()));
			image.changes = true;
			return report;
		}
		catch (final RuntimeException | IOException e) {
			before.write(image);
			throw e;
		}
	}

	private static RecordReport report(final ImagePlus image, final RecordRequest request, final Progress progress) {
		final int frames = ImageAcquisition.frames(image);
		Acquisition record = request.appliedTo(ImageAcquisition.of(image));
		if (request.doseTable().equalsIgnoreCase(RecordStatement.UNKNOWN)) {
			record = record.withSchedule(null);
		}
		else if (!request.doseTable().isEmpty()) {
			record = record.withSchedule(DoseTableFile.read(request.doseTable(), frames));
		}
		if (request.countsElectrons()) {
			final FrameSchedule known = record.schedule().filter(schedule -> schedule.frames() == frames).orElse(null);
			final double electrons = request.countsAsRecorded() ? recorded(image, record).electronsPerCount() : request
				.electronsPerCount();
			final double offset = request.countsAsRecorded() ? recorded(image, record).offset() : request.countOffset();
			record = record.withSchedule(CountedDose.of(ImagePlusMovie.allFrames(image), electrons, offset, request
				.countedKind(), known, progress));
		}
		return new RecordReport(record, request.confirmsFrames() ? DoseTrack.of(record, frames) : ImageAcquisition.doseTrack(image,
			record));
	}

	private static CountCalibration recorded(final ImagePlus image, final Acquisition record) {
		return CountCalibration.of(record).orElseThrow(() -> new IllegalArgumentException(
			"electronspercount=recorded: the record of image \"" + image.getTitle() +
				"\" does not state how many electrons a count is; give a number"));
	}
}
