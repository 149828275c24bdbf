package org.latticelapse.io.reader.velox;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Collections;

import org.junit.jupiter.api.Test;

import org.latticelapse.core.image.Acquisition;
import org.latticelapse.core.image.FrameSchedule;
import org.latticelapse.core.image.Quantity;
import org.latticelapse.io.reader.FormatSamples;
import org.latticelapse.io.reader.MovieFile;

/** The values that the sample's notes state. */
class VeloxSamplesTest {

	@Test
	void readsACameraMovie() throws IOException {
		try (MovieFile movie = FormatSamples.open("velox_tem_stack.emd")) {
			assertEquals(3, movie.width());
			assertEquals(3, movie.height());
			assertEquals(2, movie.frames());
			assertArrayEquals(new float[] { 0, 2, 4, 6, 8, 10, 12, 14, 16 }, (float[]) movie.pixels(0));
			assertArrayEquals(new float[] { 1, 3, 5, 7, 9, 11, 13, 15, 17 }, (float[]) movie.pixels(1));
			assertEquals(0.0817288, movie.record().scale().onSpecimen().get().x(), 1e-7);
			final Acquisition acquisition = movie.record().acquisition();
			assertEquals(300, acquisition.voltage().getAsDouble());
			assertEquals(3.7323, acquisition.value(Quantity.BEAM_CURRENT).getAsDouble(), 1e-4);
			assertTrue(acquisition.source(Quantity.BEAM_CURRENT).contains("LastMeasuredScreenCurrent"));
			assertEquals("0.835766", acquisition.notes().get("Electrons per count"));
			assertEquals("BM-Ceta", acquisition.notes().get("Detector"));
			assertEquals("PreSpecimen", acquisition.notes().get("Shutter"));
			final FrameSchedule schedule = acquisition.schedule().get();
			assertEquals(0.799976, schedule.start(1), 1e-12);
			assertEquals(0.8, schedule.duration(0));
			assertEquals(Collections.emptyList(), movie.record().warnings());
		}
	}
}
