package org.latticelapse.view.playback.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.IJ;
import ij.ImagePlus;
import ij.gui.Overlay;
import ij.gui.Roi;
import ij.gui.TextRoi;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.latticelapse.core.image.Acquisition;
import org.latticelapse.core.image.Quantity;
import org.latticelapse.io.ImageAcquisition;
import org.latticelapse.view.playback.Movies;
import org.latticelapse.view.playback.Playback;
import org.latticelapse.view.playback.PlaybackRequest;

/** What a frame says, and what is left alone. */
class AnnotationOverlayTest {

	/** 0.5 s at 100 e/Å²/s: 50 e/Å² a frame; LiF bears 200, Li2CO3 less than 100, Li more than 1750. */
	private final ImagePlus movie = Movies.of(512, 512, 4, 100);

	@Test
	void everyFrameTellsItsTimeAndDose() {
		annotate("none", "time, rate, dose");
		assertEquals("50 e/Å²|0.5 s   100 e/Å²/s", texts(1, "dose") + "|" + texts(1, "time"));
		assertEquals("200 e/Å²|2.0 s   100 e/Å²/s", texts(4, "dose") + "|" + texts(4, "time"));
		assertTrue(texts(2, "kind").startsWith("incident dose"), texts(2, "kind"));
	}

	@Test
	void barsFillToTheCriticalDose() {
		annotate("LiF, Li2CO3, Li, LiOH", Content.DEFAULT);
		assertEquals("25 %", texts(1, "LiF.level"));
		assertEquals("near limit  80 %", level(160));
		assertEquals("past limit  100 %", texts(4, "LiF.level"));
		assertEquals("\u2265 50 %", texts(1, "Li2CO3.level"));
		assertEquals("past limit  \u2265 200 %", texts(4, "Li2CO3.level"));
		assertEquals("\u2264 11 %", texts(4, "Li.level"));
		assertEquals("", texts(4, "LiOH.level"));
		assertEquals("no known limit", texts(4, "LiOH.limit"));
		assertEquals("< 100 e/Å²", texts(1, "Li2CO3.limit"));
		assertTrue(texts(1, "LiF.criterion").startsWith("HRTEM and FFT"), texts(1, "LiF.criterion"));
		final double track = only(1, "LiF.track").getFloatWidth();
		assertEquals(0.25 * track, only(1, "LiF.fill").getFloatWidth(), 1e-6);
		assertEquals(0.5 * track, only(2, "LiF.fill").getFloatWidth(), 1e-6);
		assertEquals(track, only(4, "Li2CO3.fill").getFloatWidth(), 1e-6);
	}

	@Test
	void colorsFollowTheStage() {
		annotate("LiF", Content.DEFAULT);
		assertEquals(4, new HashSet<>(Arrays.asList(color(1), color(2), color(4), only(1, "LiF.track")
			.getFillColor())).size());
		assertEquals(color(2), only(3, "LiF.fill").getFillColor());
	}

	@Test
	void betweenTheTemperaturesBothLimitsAreShownAndNoneApplied() {
		state(Quantity.TEMPERATURE, -60);
		annotate("LiF", Content.DEFAULT);
		assertEquals("room 200 e/Å², cryo 10000 e/Å²", texts(2, "LiF.limit"));
		assertEquals("", texts(4, "LiF.level"));
		assertTrue(texts(1, "temperature").startsWith("\u221260 °C is between room and cryo"), texts(1, "temperature"));
	}

	@Test
	void anUnstatedTemperatureIsSaid() {
		ImageAcquisition.write(movie, ImageAcquisition.of(movie).without(Quantity.TEMPERATURE));
		annotate("LiF", Content.DEFAULT);
		assertTrue(texts(1, "temperature").startsWith("temperature not stated"), texts(1, "temperature"));
	}

	@Test
	void aCameraDoseIsNeverCalledIncident() {
		ImageAcquisition.write(movie, Acquisition.UNKNOWN.with(Quantity.FRAME_TIME, 0.5, "test").with(
			Quantity.CAMERA_DOSE_RATE, 100, "test"));
		annotate("LiF", Content.DEFAULT);
		assertTrue(texts(1, "kind").startsWith("camera dose, less than incident"), texts(1, "kind"));
		assertEquals("\u2265 25 %", texts(1, "LiF.level"));
		annotate("none", "rate");
		assertEquals("100 e/Å²/s on the camera", texts(1, "time"));
	}

	@Test
	void withoutADoseOnlyTimeIsTold() {
		ImageAcquisition.write(movie, Acquisition.UNKNOWN.with(Quantity.FRAME_TIME, 0.5, "test"));
		annotate("LiF", Content.DEFAULT);
		assertEquals("1.0 s", texts(2, "time"));
		assertEquals("dose not known", texts(2, "kind"));
		assertEquals("", texts(2, "dose") + texts(2, "LiF.level") + texts(2, "LiF.name"));
	}

	@Test
	void replacesOnlyItsOwnElements() {
		final Roi own = new Roi(1, 1, 5, 5);
		own.setName("my mark");
		movie.setOverlay(new Overlay(own));
		annotate("LiF", Content.DEFAULT);
		final int first = movie.getOverlay().size();
		annotate("LiF", Content.DEFAULT);
		assertEquals(first, movie.getOverlay().size());
		assertEquals("my mark", movie.getOverlay().get(0).getName());
	}

	@Test
	void everyElementLiesOnTheImage() {
		for (final Corner corner : Corner.values()) {
			for (final int size : new int[] { 256, 4096 }) {
				final ImagePlus image = Movies.virtual(size, size, 2, 100);
				annotate(image, Movies.request("SEI", "all").with(new AnnotationStyle(corner, Content.of("all"), "SansSerif", 0)));
				assertFalse(plate(image, "plate").intersects(plate(image, "scalebar.plate")), corner + " " + size);
				for (final Roi roi : image.getOverlay().toArray()) {
					assertTrue(roi.getXBase() >= 0 && roi.getYBase() >= 0 && roi.getXBase() + roi.getFloatWidth() <= size && roi
						.getYBase() + roi.getFloatHeight() <= size, corner + " " + size + " " + roi.getName() + " " + roi.getBounds());
				}
			}
		}
	}

	@Test
	void inAHyperstackItShowsInItsFrameForAllChannels() {
		final ImagePlus hyper = IJ.createHyperStack("movie", 300, 300, 2, 1, 3, 8);
		ImageAcquisition.write(hyper, Acquisition.UNKNOWN.with(Quantity.FRAME_DOSE, 5, "test"));
		annotate(hyper, Movies.request("none", "dose"));
		int dosed = 0;
		for (final Roi roi : hyper.getOverlay().toArray()) {
			if (!roi.getName().endsWith(".dose")) continue;
			dosed++;
			assertEquals(0, roi.getCPosition());
			assertEquals(dosed, roi.getTPosition());
		}
		assertEquals(3, dosed);
	}

	@Test
	void aBinTellsTheSameInAllItsFrames() {
		annotate(movie, Movies.request("none", "dose, frame").withDoseBins(100, "mean"));
		assertEquals("100 e/Å²", texts(1, "dose"));
		assertEquals("100 e/Å²", texts(2, "dose"));
		assertEquals("frame 3\u20134 of 4", texts(3, "time"));
	}

	@Test
	void anUncalibratedMovieHasNoScaleBar() {
		annotate("none", Content.DEFAULT);
		assertFalse(texts(1, "scalebar.text").isEmpty());
		final ImagePlus silent = Movies.silent(2);
		annotate(silent, Movies.request("none", Content.DEFAULT));
		for (final Roi roi : silent.getOverlay().toArray()) {
			assertFalse(roi.getName().contains("scalebar"), roi.getName());
		}
	}

	private static Rectangle2D plate(final ImagePlus image, final String name) {
		return image.getOverlay().get(image.getOverlay().getIndex(AnnotationOverlay.PREFIX + name)).getFloatBounds();
	}

	private String level(final double dose) {
		state(Quantity.DOSE_RATE, dose / 0.5);
		annotate("LiF", Content.DEFAULT);
		final String level = texts(1, "LiF.level");
		state(Quantity.DOSE_RATE, 100);
		annotate("LiF, Li2CO3, Li, LiOH", Content.DEFAULT);
		return level;
	}

	private void state(final Quantity quantity, final double value) {
		ImageAcquisition.write(movie, ImageAcquisition.of(movie).with(quantity, value, "test"));
	}

	private void annotate(final String phases, final String content) {
		annotate(movie, Movies.request(phases, content));
	}

	private static void annotate(final ImagePlus image, final PlaybackRequest request) {
		final Playback playback = Playback.of(image, request);
		AnnotationOverlay.replace(image, playback.timeline(), playback.annotation(1), playback.pictures()::stackIndex);
	}

	private Color color(final int frame) {
		return only(frame, "LiF.fill").getFillColor();
	}

	private Roi only(final int frame, final String name) {
		final List<Roi> found = elements(frame, name);
		assertEquals(1, found.size(), name);
		return found.get(0);
	}

	private String texts(final int frame, final String name) {
		final StringBuilder text = new StringBuilder();
		for (final Roi roi : elements(frame, name)) {
			text.append(((TextRoi) roi).getText());
		}
		return text.toString().trim();
	}

	private List<Roi> elements(final int frame, final String name) {
		final List<Roi> found = new ArrayList<>();
		for (final Roi roi : movie.getOverlay().toArray()) {
			final boolean shown = roi.getPosition() == 0 || roi.getPosition() == frame;
			if (shown && roi.getName().equals(AnnotationOverlay.PREFIX + name)) found.add(roi);
		}
		return found;
	}
}
