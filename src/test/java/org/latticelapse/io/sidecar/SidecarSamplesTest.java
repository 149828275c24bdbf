package org.latticelapse.io.sidecar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.Paths;

import org.junit.jupiter.api.Test;
import org.latticelapse.core.dose.DoseTrack;
import org.latticelapse.core.image.Acquisition;
import org.latticelapse.core.image.DoseKind;
import org.latticelapse.core.image.Quantity;
import org.latticelapse.io.MovieOpener;
import org.latticelapse.io.MovieRequest;
import org.latticelapse.io.reader.FileRecord;
import org.latticelapse.io.reader.FormatSamples;
import org.latticelapse.io.reader.MovieFile;

/** Real sidecars with known values. */
class SidecarSamplesTest {

	@Test
	void mdocOfFrames() throws IOException {
		final FileRecord record = read("mdoc_frame_set_single.mdoc", "any.tif", 12);
		final Acquisition acquisition = record.acquisition();
		assertEquals(300, acquisition.voltage().getAsDouble());
		assertEquals(7.10106, acquisition.value(Quantity.DOSE_RATE).getAsDouble(), 5e-6);
		assertEquals(4.97858 / (2.5654 * 2.5654), acquisition.value(Quantity.CAMERA_DOSE_RATE).getAsDouble(), 1e-9);
		assertEquals(0.63824, acquisition.frameDose().getAsDouble());
		assertEquals(1.07856 / 12, acquisition.value(Quantity.FRAME_TIME).getAsDouble(), 1e-9);
		assertEquals(1.2827, record.scale().onSpecimen().get().x());
		final DoseTrack track = DoseTrack.of(acquisition, 12);
		assertEquals(DoseKind.INCIDENT, track.kind());
		assertEquals(7.65888, track.cumulativeEnd(11), 1e-4);
		assertTrue(track.warnings().stream().anyMatch(text -> text.contains("camera received")), track.warnings().toString());
	}

	/** One exposure with the whole dose. */
	@Test
	void mdocOfASum() throws IOException {
		final DoseTrack track = DoseTrack.of(read("mdoc_frame_set_single.mdoc", "sum.mrc", 1).acquisition(), 1);
		assertEquals(7.65892, track.cumulativeEnd(0), 1e-5);
	}

	@Test
	void mdocOfATiltSeries() throws IOException {
		final FileRecord record = read("mdoc_tilt_series.mdoc", "TS_01_001_3.0.mrc", 8);
		assertEquals(0.1, record.acquisition().value(Quantity.FRAME_TIME).getAsDouble(), 1e-12);
		assertEquals(5.4, record.scale().onSpecimen().get().x());
		assertFalse(record.acquisition().value(Quantity.DOSE_RATE).isPresent(), "an ExposureDose of 0 is none");
	}

	@Test
	void xmlOfEpu() throws IOException {
		final FileRecord record = read("epu_FoilHole_image.xml", "FoilHole_Fractions.mrc", 50);
		final Acquisition acquisition = record.acquisition();
		assertEquals(300, acquisition.voltage().getAsDouble());
		assertEquals(1.0558814, record.scale().onSpecimen().get().x(), 1e-7);
		assertEquals(0.83, acquisition.value(Quantity.BEAM_DIAMETER).getAsDouble(), 1e-9);
		assertEquals(0.89 / 50, acquisition.value(Quantity.FRAME_TIME).getAsDouble(), 1e-12);
		assertEquals("BioQuantum K3", acquisition.notes().get("Camera"));
		final DoseTrack track = DoseTrack.of(acquisition, 50);
		assertEquals(14.4108, track.cumulativeEnd(49), 5e-5);
		assertEquals(DoseKind.CAMERA, track.kind());
		assertTrue(record.warnings().stream().anyMatch(text -> text.contains("16.07") && text.contains("0.9946")), record
			.warnings().toString());
	}

	@Test
	void infoOfDirectElectron() throws IOException {
		final Path movie = FormatSamples.require("DE_20241021_00405_movie.mrc");
		try (MovieFile file = MovieOpener.open(new MovieRequest(movie.toString(), "auto", "1", "1", "", "all"))) {
			final Acquisition acquisition = file.record().acquisition();
			assertEquals(32, file.frames());
			assertEquals(1, file.record().scale().onSpecimen().get().x(), 1e-9);
			assertEquals(2, file.record().scale().onSpecimen().get().y(), 1e-9);
			assertEquals(300, acquisition.voltage().getAsDouble());
			final DoseTrack track = DoseTrack.of(acquisition, 32);
			assertEquals(31 / 700.0, track.start(31), 31 * 1e-7);
			assertEquals(0.045712, track.start(31) + 1428500e-9, 1e-12, "the Exposure Time (seconds) of all frames");
			assertEquals(1427500e-9, track.duration(31), 1e-15);
			assertEquals(212.755735 / 2 * 1427500e-9, track.dose(0), 1e-12);
			assertEquals(212.755735 / 2, acquisition.value(Quantity.CAMERA_DOSE_RATE).getAsDouble(), 1e-9);
			assertEquals("51", acquisition.notes().get("Counts per electron"));
			assertEquals("DE_20241021_00405_info.txt", acquisition.notes().get("Sidecar"));
		}
	}

	private static FileRecord read(final String sidecar, final String movie, final int frames) throws IOException {
		return Sidecars.from(FormatSamples.require(sidecar), Paths.get(movie), FileRecord.EMPTY, frames);
	}
}
