package org.latticelapse.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.IJ;
import ij.ImagePlus;
import ij.io.FileSaver;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.latticelapse.core.dose.DoseTrack;
import org.latticelapse.core.image.Acquisition;
import org.latticelapse.core.image.DoseKind;
import org.latticelapse.core.image.FrameSchedule;
import org.latticelapse.core.image.Quantity;

/** The record must survive what people do with an image. */
class ImageAcquisitionTest {

	private static final Acquisition RECORD = Acquisition.UNKNOWN.with(Quantity.DOSE_RATE, 12.5, Acquisition.USER).with(
		Quantity.TEMPERATURE, -178, "EPU file; page 1").withNote("Electrolyte", "ether, 1 M\nLiFSI", "of a notebook").withSchedule(FrameSchedule
			.of(new double[] { 0, 0.1, 3 }, new double[] { 0.1, 0.1, Double.NaN }, new double[] { 1, 2, 1.0 / 3 },
				DoseKind.CAMERA, "counted")).withExposureBetweenFrames(false);

	@TempDir
	Path folder;

	@Test
	void survivesSavingAndReopening() {
		final ImagePlus image = movie();
		ImageAcquisition.write(image, RECORD);
		final String path = folder.resolve("movie.tif").toString();
		assertTrue(new FileSaver(image).saveAsTiff(path));
		requireRecord(IJ.openImage(path));
	}

	@Test
	void isCopiedToDuplicates() {
		final ImagePlus image = movie();
		ImageAcquisition.write(image, RECORD);
		requireRecord(image.duplicate());
	}

	@Test
	void writingReplacesOnlyTheRecord() {
		final ImagePlus image = movie();
		image.setProp("Mine", "kept");
		ImageAcquisition.write(image, RECORD);
		ImageAcquisition.write(image, Acquisition.UNKNOWN.with(Quantity.VOLTAGE, 200, "a test"));
		final Acquisition read = ImageAcquisition.of(image);
		assertEquals(200, read.voltage().getAsDouble());
		assertFalse(read.value(Quantity.DOSE_RATE).isPresent() || read.schedule().isPresent());
		assertTrue(read.notes().isEmpty());
		assertEquals("kept", image.getProp("Mine"));
	}

	@Test
	void theFrameIntervalOfTheImageCounts() {
		final ImagePlus image = movie();
		image.getCalibration().frameInterval = 250;
		image.getCalibration().setTimeUnit("ms");
		assertEquals(0.25, ImageAcquisition.of(image).value(Quantity.FRAME_TIME).getAsDouble(), 1e-12);
		image.getCalibration().setTimeUnit("fortnight");
		assertFalse(ImageAcquisition.of(image).value(Quantity.FRAME_TIME).isPresent());
	}

	@Test
	void aBrokenPropertyIsNamed() {
		final ImagePlus image = movie();
		image.setProp("LatticeLapse.DoseRate_e/A2/s", "-3");
		assertTrue(refusal(image).contains("LatticeLapse.DoseRate_e/A2/s"), refusal(image));
		final ImagePlus other = movie();
		other.setProp("LatticeLapse.Frames_s,s,e/A2", "0,1;2");
		assertTrue(refusal(other).contains("LatticeLapse.Frames_s,s,e/A2"), refusal(other));
	}

	private static String refusal(final ImagePlus image) {
		return assertThrows(IllegalArgumentException.class, () -> ImageAcquisition.of(image)).getMessage();
	}

	private static void requireRecord(final ImagePlus image) {
		final Acquisition read = ImageAcquisition.of(image);
		assertEquals(12.5, read.value(Quantity.DOSE_RATE).getAsDouble());
		assertEquals(Acquisition.USER, read.source(Quantity.DOSE_RATE));
		assertEquals("EPU file; page 1", read.source(Quantity.TEMPERATURE));
		assertEquals("ether, 1 M\nLiFSI", read.notes().get("Electrolyte"));
		assertEquals("of a notebook", read.noteSource("Electrolyte"));
		assertEquals(1, read.notes().size());
		assertFalse(read.isExposedBetweenFrames());
		final FrameSchedule schedule = read.schedule().get();
		assertEquals(3, schedule.frames());
		assertEquals(1.0 / 3, schedule.dose(2));
		assertTrue(Double.isNaN(schedule.duration(2)));
		assertEquals(DoseKind.CAMERA, schedule.doseKind());
		assertEquals("counted", schedule.source());
		final DoseTrack track = ImageAcquisition.doseTrack(image);
		assertEquals(3, track.frames());
		assertEquals(DoseKind.INCIDENT, track.kind());
	}

	private static ImagePlus movie() {
		return IJ.createImage("movie", "16-bit black", 8, 8, 1, 1, 3);
	}
}
