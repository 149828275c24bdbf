package org.latticelapse.view.report;

import ij.ImagePlus;

import java.io.IOException;

import org.latticelapse.core.image.Acquisition;
import org.latticelapse.io.ImageAcquisition;
import org.latticelapse.io.ImageReport;

/** Acquisition Report from what the user states to the report, the same for every way of calling it. */
public final class AcquisitionReportRun {

	private AcquisitionReportRun() {}

	/**
	 * Keeps what is stated with the image and reports on it. Pixels and calibration
	 * are not changed; if something stated is impossible, nor are the notes.
	 *
	 * @param image whose acquisition is reported
	 * @param request what the user states
	 * @return the report, not yet shown
	 * @throws IllegalArgumentException if something stated or recorded is
	 *           impossible, with a sentence that says what to do
	 * @throws IOException if a file can not be written, with a sentence that names
	 *           it
	 */
	public static ProtocolReport of(final ImagePlus image, final AcquisitionReportRequest request) throws IOException {
		final Acquisition known = ImageAcquisition.of(image);
		final Acquisition stated = request.appliedTo(known);
		if (!stated.notes().equals(known.notes())) {
			ImageAcquisition.writeNotes(image, stated);
			image.changes = true;
		}
		final ProtocolReport report = new ProtocolReport(ImageReport.of(image));
		report.note(image);
		if (request.folder().isPresent()) report.save(request.folder().get());
		return report;
	}
}
