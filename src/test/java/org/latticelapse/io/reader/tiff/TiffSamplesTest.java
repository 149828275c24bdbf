package org.latticelapse.io.reader.tiff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.latticelapse.core.image.Quantity;
import org.latticelapse.io.MovieFormats;
import org.latticelapse.io.reader.FormatSamples;
import org.latticelapse.io.reader.MovieFile;

/** TIFFs of DigitalMicrograph, ImageJ and EMMENU with known values. */
class TiffSamplesTest {

	private static final double ANGSTROM_PER_UM = 1e4;

	@Test
	void imageOfDigitalMicrograph() throws IOException {
		try (MovieFile movie = FormatSamples.open("gms_export_image.tif")) {
			assertEquals(68, movie.width());
			assertEquals(68, movie.height());
			assertEquals(1, movie.frames());
			assertEquals(0.16867469 * ANGSTROM_PER_UM, movie.record().scale().onSpecimen().get().x(), 1e-3);
			assertTrue(movie.record().metadata().contains("GMS origin = 139.66264"), movie.record().metadata());
			assertTrue(movie.record().metadata().contains(", 128.19276"), movie.record().metadata());
		}
	}

	@Test
	void stackOfDigitalMicrograph() throws IOException {
		try (MovieFile movie = FormatSamples.open("gms_export_stack.tif")) {
			assertEquals(2, movie.frames());
			assertEquals(0.168674 * ANGSTROM_PER_UM, movie.record().scale().onSpecimen().get().x(), 1e-3);
			assertEquals(1.686740 * ANGSTROM_PER_UM, movie.record().scale().onSpecimen().get().y(), 1e-3);
			assertEquals(2.5, movie.record().acquisition().value(Quantity.FRAME_TIME).getAsDouble());
		}
	}

	@Test
	void stackOfImageJ() throws IOException {
		try (MovieFile movie = FormatSamples.open("imagej_stack.tif")) {
			assertEquals(2, movie.frames());
			assertEquals(ANGSTROM_PER_UM / 5.928571, movie.record().scale().onSpecimen().get().x(), 1e-3);
			assertEquals(68 * 68, ((float[]) movie.pixels(1)).length);
			assertFalse(movie.record().acquisition().value(Quantity.FRAME_TIME).isPresent());
			assertTrue(movie.record().metadata().contains("unit=micron\nspacing=2.5"), movie.record().metadata());
		}
	}

	@Test
	void imageOfEmmenu(@TempDir final Path folder) throws IOException {
		final Path tiff = folder.resolve("TVIPS_bin4.tif");
		try (ZipFile zip = new ZipFile(FormatSamples.require("TVIPS_bin4.zip").toFile())) {
			Files.copy(zip.getInputStream(zip.getEntry("TVIPS_bin4.tif")), tiff);
		}
		try (MovieFile movie = MovieFormats.open(tiff).get()) {
			assertEquals(1024, movie.width());
			assertEquals(1024 * 1024, ((byte[]) movie.pixels(0)).length);
			assertEquals(14.208037, movie.record().scale().onSpecimen().get().x(), 1e-5);
			assertEquals(99, movie.record().acquisition().voltage().getAsDouble(), 1e-6);
			assertEquals(0.4, movie.record().acquisition().value(Quantity.FRAME_TIME).getAsDouble(), 1e-6);
			assertEquals("32000.0", movie.record().acquisition().notes().get("Magnification"));
			assertEquals("4", movie.record().acquisition().notes().get("Binning"));
			assertFalse(movie.record().acquisition().value(Quantity.CAMERA_DOSE_RATE).isPresent(), "a dose of 0 is unknown");
			assertEquals("F416", movie.record().acquisition().notes().get("Camera"));
			assertEquals("MCL_04", movie.record().acquisition().notes().get("Microscope"));
		}
	}
}
