package org.latticelapse.io.reader.dm;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.latticelapse.core.image.Acquisition;
import org.latticelapse.core.image.FrameSchedule;
import org.latticelapse.io.MovieFormats;
import org.latticelapse.io.reader.ByteSource;
import org.latticelapse.io.reader.FormatException;
import org.latticelapse.io.reader.FormatSamples;
import org.latticelapse.io.reader.MovieFile;
import org.latticelapse.io.reader.PixelKind;

/** The values that the samples' notes state, and pixels read by another reader. */
class DmSamplesTest {

	@Test
	void readsAStackOfTheStackBuilder() throws IOException {
		try (MovieFile movie = FormatSamples.open("gatan_stackbuilder_imagestack.dm3")) {
			assertEquals("16 x 2 x 3 FLOAT", size(movie));
			double sum = 0;
			for (int i = 0; i < 3; i++) {
				for (final float pixel : (float[]) movie.pixels(i)) sum += pixel;
			}
			assertEquals(58576739, sum);
			assertEquals(606491, ((float[]) movie.pixels(0))[0]);
			assertEquals(599.829, movie.record().scale().onSpecimen().get().x(), 1e-3);
			final Acquisition acquisition = movie.record().acquisition();
			assertEquals(200, acquisition.voltage().getAsDouble());
			assertEquals(0.15674974, Double.parseDouble(acquisition.notes().get("Electrons per count")), 1e-8);
			assertEquals(2228741.5, Double.parseDouble(acquisition.notes().get("Counts at no electrons")));
			assertEquals("5/17/2015 5:00:16 PM", acquisition.notes().get("Acquired"));
			assertEquals("JEM-ARM200F", acquisition.notes().get("Microscope"));
			assertEquals("200000.0", acquisition.notes().get("Magnification"));
			assertEquals("0.030000051 s", acquisition.notes().get("Dwell time"));
			final FrameSchedule schedule = acquisition.schedule().get();
			assertEquals(2.137, schedule.start(1), 1e-9);
			assertEquals(4.275, schedule.start(2), 1e-9);
			assertTrue(Double.isNaN(schedule.duration(0)), "the dwell time of a scan is not the exposure of a frame");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "gatan_3D_test-10.dm3", "gatan_3D_test-10.dm4" })
	void readsAMinimalStack(final String sample) throws IOException {
		try (MovieFile movie = FormatSamples.open(sample)) {
			assertEquals("2 x 2 x 2 SHORT", size(movie));
			assertFalse(movie.record().scale().isKnown());
			assertArrayEquals(new short[] { 1, 2, 3, 4 }, (short[]) movie.pixels(0));
			assertArrayEquals(new short[] { 5, 6, 7, 8 }, (short[]) movie.pixels(1));
		}
	}

	@Test
	void refusesASpectrum() {
		final Path spectrum = FormatSamples.require("ncem_08_carbon.dm3");
		final String message = assertThrows(FormatException.class, () -> MovieFormats.open(spectrum)).getMessage();
		assertTrue(message.contains("a spectrum or line profile of 2048 points"), message);
	}

	/** Its image is refused, but its tags are read as those of any other. */
	@Test
	void readsTheTagsOfASpectrum() throws IOException {
		try (ByteSource file = ByteSource.open(FormatSamples.require("ncem_08_carbon.dm3"))) {
			final DmImage image = DmImage.in(file, DmTags.read(file));
			assertEquals(0.1, image.calibration(0).number("Scale"), 1e-7);
			assertEquals("eV", image.calibration(0).text("Units"));
			assertEquals(0.107527, image.brightness().number("Scale"), 1e-6);
			assertEquals("e-", image.brightness().text("Units"));
			assertEquals(300000, image.imageTags().number("Microscope Info", "Voltage"));
			assertEquals(1.0, image.imageTags().number("Acquisition", "Parameters", "High Level", "Exposure (s)"));
		}
	}

	private static String size(final MovieFile movie) {
		final PixelKind kind = movie.pixelKind();
		return movie.width() + " x " + movie.height() + " x " + movie.frames() + " " + kind;
	}
}
