package org.latticelapse.io.reader.mrc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;

import org.junit.jupiter.api.Test;

import org.latticelapse.io.reader.FormatSamples;
import org.latticelapse.io.reader.MovieFile;
import org.latticelapse.io.reader.PixelKind;

/** The values that the samples' notes state, and sums taken by another reader. */
class MrcSamplesTest {

	@Test
	void readsAScannedImageWithFeiHeader() throws IOException {
		try (MovieFile movie = FormatSamples.open("fei_HAADFscan.mrc")) {
			assertEquals("16 x 16 x 1 SHORT", size(movie));
			assertEquals(56.7913129, movie.record().scale().x(), 1e-7);
			assertEquals("Å", movie.record().scale().unit());
			assertEquals(300, movie.record().acquisition().voltage().getAsDouble());
			assertEquals("Velox 3.7.0.872-b0a7ba", movie.record().acquisition().notes().get("Software"));
			assertEquals("2022-12-05T12:13:07", movie.record().acquisition().notes().get("Acquired"));
			assertEquals("HAADF", movie.record().acquisition().notes().get("Detector"));
			assertEquals(2.72, movie.record().acquisition().schedule().get().duration(0));
			assertTrue(Double.isNaN(movie.record().acquisition().schedule().get().dose(0)), "a dose of 0 is unknown");
			final short[] pixels = (short[]) movie.pixels(0);
			int lowest = 65535;
			int highest = 0;
			for (final short pixel : pixels) {
				lowest = Math.min(lowest, pixel & 0xffff);
				highest = Math.max(highest, pixel & 0xffff);
			}
			assertEquals(3923, lowest);
			assertEquals(9399, highest);
			assertEquals(4551, pixels[0] & 0xffff, "the last stored row is the top one");
		}
	}

	@Test
	void readsAMap() throws IOException {
		try (MovieFile movie = FormatSamples.open("mrcfile_EMD-3197.map")) {
			assertEquals("20 x 20 x 20 FLOAT", size(movie));
			assertEquals(11.4, movie.record().scale().x(), 1e-5);
			assertTrue(movie.record().warnings().get(0).contains("volume of 20 sections"));
			assertEquals(1.1762775f, ((float[]) movie.pixels(0))[0]);
			assertEquals(1.2124258f, ((float[]) movie.pixels(19))[1]);
		}
	}

	@Test
	void readsADirectElectronMovie() throws IOException {
		try (MovieFile movie = FormatSamples.open("DE_20241021_00405_movie.mrc")) {
			assertEquals("8 x 4 x 32 SHORT", size(movie));
			assertFalse(movie.record().scale().isKnown(), "the header's negative cell is no pixel size");
			assertEquals(1, movie.record().warnings().size(), "it is no volume: " + movie.record().warnings());
			assertEquals(0, ((short[]) movie.pixels(0))[0]);
			assertEquals(1, ((short[]) movie.pixels(1))[0]);
			assertEquals(31, ((short[]) movie.pixels(31))[31]);
		}
	}

	private static String size(final MovieFile movie) {
		final PixelKind kind = movie.pixelKind();
		return movie.width() + " x " + movie.height() + " x " + movie.frames() + " " + kind;
	}
}
