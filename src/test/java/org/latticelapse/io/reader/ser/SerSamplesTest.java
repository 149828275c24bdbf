package org.latticelapse.io.reader.ser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;

import org.junit.jupiter.api.Test;

import org.latticelapse.core.image.Acquisition;
import org.latticelapse.io.reader.FormatSamples;
import org.latticelapse.io.reader.MovieFile;

/** The values that the samples' notes state, and sums taken by another reader. */
class SerSamplesTest {

	@Test
	void readsACameraImage() throws IOException {
		try (MovieFile movie = FormatSamples.open("tia_64x64_TEM_images_acquire_1.ser")) {
			assertEquals("64 x 64 x 1 FLOAT", size(movie));
			assertTrue(movie.record().metadata().startsWith("SER version = 528\n"));
			assertEquals(62.81833, movie.record().scale().onSpecimen().get().x(), 1e-5);
			assertEquals(165050960, sum((float[]) movie.pixels(0)), 16);
			final Acquisition acquisition = movie.record().acquisition();
			assertEquals(200, acquisition.voltage().getAsDouble());
			assertEquals(0.0625, acquisition.schedule().get().duration(0));
			assertEquals("WA-Orius", acquisition.notes().get("Detector"));
			assertEquals("Sun Feb 21 17:50:18 2016", acquisition.notes().get("Acquired"));
		}
	}

	@Test
	void readsADiffractionSeriesWithWideOffsets() throws IOException {
		try (MovieFile movie = FormatSamples.open("tia_128x128x5-diffraction_preview_1.ser")) {
			assertEquals("128 x 128 x 5 FLOAT", size(movie));
			assertTrue(movie.record().scale().isDiffraction());
			assertEquals(0.042464, movie.record().scale().x(), 1e-6);
			assertTrue(movie.record().metadata().contains("SER version = 544\n"));
			assertEquals(0.0125, movie.record().acquisition().schedule().get().duration(4));
			double sum = 0;
			for (int i = 0; i < 5; i++) sum += sum((float[]) movie.pixels(i));
			assertEquals(9416326, sum);
			assertEquals("BM-Ceta", movie.record().acquisition().notes().get("Detector"));
		}
	}

	/** That the pixel at the left of the last stored row is the first one shows that rows are stored from the bottom. */
	@Test
	void showsTheLastStoredRowOnTop() throws IOException {
		try (MovieFile movie = FormatSamples.open("ncem_16_STOimage_1.ser")) {
			assertEquals("1024 x 1024 x 1 SHORT", size(movie));
			assertEquals(0.100127, movie.record().scale().onSpecimen().get().x(), 1e-6);
			final short[] pixels = (short[]) movie.pixels(0);
			assertEquals(18024, pixels[0] & 0xffff);
			assertEquals(19351, pixels[1023 * 1024] & 0xffff);
			assertTrue(movie.record().warnings().get(0).contains("no ncem_16_STOimage.emi"));
		}
	}

	private static double sum(final float[] pixels) {
		double sum = 0;
		for (final float pixel : pixels) sum += pixel;
		return sum;
	}

	private static String size(final MovieFile movie) {
		return movie.width() + " x " + movie.height() + " x " + movie.frames() + " " + movie.pixelKind();
	}
}
