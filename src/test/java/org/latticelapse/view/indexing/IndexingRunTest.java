package org.latticelapse.view.indexing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.IJ;
import ij.ImagePlus;
import ij.gui.Roi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.latticelapse.core.image.Progress;
import org.latticelapse.core.indexing.IndexingSettings;
import org.latticelapse.io.PhaseChoice;
import org.latticelapse.view.ProjectInfo;
import org.latticelapse.view.Table;

/** From an image to everything the user gets. */
class IndexingRunTest {

	@Test
	void indexesSavesAndLeavesTheImageAsItWas(@TempDir final Path folder) throws IOException {
		final ImagePlus image = Fringes.lithiumFluoride();
		final int pixels = Arrays.hashCode((float[]) image.getProcessor().getPixels());
		final String calibration = image.getCalibration().toString();
		final IndexingReport report = IndexingRun.of(image, request("LiF, Cu", "current", true, folder.toString()),
			Progress.NONE);
		final List<Object> best = report.lattices().rows().get(0);
		assertEquals("LiF", best.get(5));
		assertEquals("indexed", best.get(4));
		assertEquals(1.0, (Double) best.get(12), 0.001);
		assertEquals("FFT of fringes.tif", report.fft().get().getTitle());
		for (final String line : new String[] { "phases=[LiF, Cu]", "LatticeLapse " + ProjectInfo.version(),
			"Phases tried: LiF, Cu", "256 x 256 pixels at 0, 0" })
		{
			assertTrue(report.fft().get().getInfoProperty().contains(line), line);
		}
		assertEquals("", files(folder));
		report.save();
		assertEquals("fringes.Lattice Spots.csv fringes.Lattices.csv fringes.fft.png fringes.fft.tif", files(folder));
		assertEquals(pixels, Arrays.hashCode((float[]) image.getProcessor().getPixels()));
		assertEquals(calibration, image.getCalibration().toString());
		assertFalse(image.isLocked());
		assertTrue(image.getOverlay().size() > 0);
	}

	@Test
	void measuresTheSpacingInTheSelectionOfNonSquarePixels() throws IOException {
		final double g = 2 / 4.0263;
		final ImagePlus image = Fringes.image(300, 400, 0.3, 0.2, g, 0, 0, g);
		image.setRoi(new Roi(20, 30, 200, 350));
		final Table spots = IndexingRun.of(image, request("LiF", "current", false, ""), Progress.NONE).spots();
		assertEquals(2.01315, (Double) spots.rows().get(0).get(7), 0.002);
		assertEquals(2.01315, (Double) spots.rows().get(1).get(7), 0.002);
	}

	@Test
	void indexesEveryFrame() throws IOException {
		final ImagePlus image = IJ.createImage("movie", 256, 256, 3, 32);
		image.getStack().setProcessor(Fringes.lithiumFluoride().getProcessor(), 2);
		image.setCalibration(Fringes.lithiumFluoride().getCalibration());
		final IndexingReport report = IndexingRun.of(image, request("LiF", "all", true, ""), Progress.NONE);
		assertEquals(Arrays.<Object> asList(1, 2, 3), report.lattices().rows().stream().map(row -> row.get(1)).collect(
			Collectors.toList()));
		assertEquals(Arrays.<Object> asList("none", "indexed", "none"), report.lattices().rows().stream().map(row -> row
			.get(4)).collect(Collectors.toList()));
		assertEquals(3, report.fft().get().getStackSize());
	}

	@Test
	void stopsWhenCancelledAndLeavesNothingBehind(@TempDir final Path folder) throws IOException {
		final ImagePlus image = Fringes.lithiumFluoride();
		final AtomicBoolean asked = new AtomicBoolean();
		final Progress impatient = new Progress() {

			@Override
			public void report(final long done, final long total) {
				asked.set(true);
			}

			@Override
			public boolean isCancelled() {
				return asked.get();
			}
		};
		assertThrows(CancellationException.class, () -> IndexingRun.of(image, request("SEI", "current", true, folder
			.toString()), impatient));
		assertEquals("", files(folder));
		assertNull(image.getOverlay());
		assertFalse(image.isLocked());
	}

	@Test
	void refusesAnImageInUse() throws Exception {
		final ImagePlus image = Fringes.lithiumFluoride();
		final Thread other = new Thread(image::lock);
		other.start();
		other.join();
		assertTrue(refusal(image, request("LiF", "current", true, "")).contains("in use"));
		assertTrue(image.isLocked());
	}

	@Test
	void refusesFieldsThatShowNoLattice() {
		final ImagePlus small = Fringes.image(200, 63, 0.25, 0.25);
		assertTrue(refusal(small, request("LiF", "current", true, "")).contains("63"));
		final ImagePlus coarse = Fringes.image(100, 100, 3, 3);
		assertTrue(refusal(coarse, request("LiF", "current", true, "")).contains("too coarse"));
	}

	@Test
	void refusesChoicesItDoesNotKnow() {
		assertTrue(assertThrows(IllegalArgumentException.class, () -> request("LiF", "every", true, "")).getMessage()
			.contains("frames=every"));
	}

	private static String refusal(final ImagePlus image, final IndexingRequest request) {
		final String message = assertThrows(IllegalArgumentException.class, () -> IndexingRun.of(image, request,
			Progress.NONE)).getMessage();
		assertTrue(message.contains("\"fringes.tif\""), message);
		return message;
	}

	private static IndexingRequest request(final String phases, final String frames, final boolean showFft,
		final String saveTo)
	{
		return new IndexingRequest(new PhaseChoice(phases, "", "auto"), IndexingSettings.defaults(), frames, showFft,
			saveTo);
	}

	private static String files(final Path folder) throws IOException {
		return Files.list(folder).map(file -> file.getFileName().toString()).sorted().collect(Collectors.joining(" "));
	}
}
