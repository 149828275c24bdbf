package org.latticelapse.view.playback.player;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.ImagePlus;

import java.awt.EventQueue;
import java.awt.image.BufferedImage;
import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.latticelapse.view.playback.Movies;
import org.latticelapse.view.playback.Playback;
import org.latticelapse.view.playback.PlaybackRequest;
import org.latticelapse.view.playback.annotation.Content;
import org.latticelapse.view.playback.annotation.Corner;

/** The player without its window: a view that writes down what it is shown. */
class PlayerTest {

	private static final int PATIENCE_S = 30;

	/** Ten frames of 20 e/Å², gray 10 to 100. */
	private final ImagePlus movie = Movies.virtual(300, 300, 10, 40);
	private final Notes notes = new Notes();
	private Player player = player(movie, Movies.request("LiF", Content.DEFAULT));

	@AfterEach
	void close() {
		player.close();
	}

	@Test
	void showsThePictureThatIsSought() throws InterruptedException, InvocationTargetException {
		EventQueue.invokeAndWait(() -> player.seekPosition(61));
		assertEquals("picture 3 gray 40", notes.next());
		EventQueue.invokeAndWait(() -> player.step(-2));
		assertEquals("picture 1 gray 20", notes.next());
	}

	@Test
	void playsToTheEnd() throws InterruptedException, InvocationTargetException {
		EventQueue.invokeAndWait(() -> {
			player.toggleLoop();
			player.setSpeed(1e5, false);
			player.toggle();
		});
		String last = notes.next();
		while (!last.equals("picture 9 gray 100")) last = notes.next();
		EventQueue.invokeAndWait(() -> assertEquals(false, player.head().isPlaying()));
	}

	@Test
	void binsKeepThePlaceInTheMovie() throws InterruptedException, InvocationTargetException {
		EventQueue.invokeAndWait(() -> player.seek(5));
		assertEquals("picture 5 gray 60", notes.next());
		EventQueue.invokeAndWait(() -> player.setBins(100, false));
		assertEquals("Reading the movie \u2026", notes.next());
		assertEquals("another movie", notes.next());
		// The mean of 60 to 100 in the range from 30 to 80 of both bins.
		assertEquals("picture 1 gray 255", notes.next());
	}

	@Test
	void impossibleWishesAreToldAndChangeNothing() throws InterruptedException, InvocationTargetException {
		EventQueue.invokeAndWait(() -> {
			player.setSpeed(-1, true);
			player.setBins(-5, false);
		});
		final String first = notes.next();
		assertTrue(first.contains("speed=-1.0"), first);
		assertTrue(notes.next().contains("dosebin=-5.0"));
		assertEquals("picture 0 gray 10", notes.next());
		assertEquals(10, player.request().speed().value());
		assertEquals(0, player.request().doseBin());
	}

	@Test
	void theSpeedKeepsItsPaceInTheOtherUnit() throws InterruptedException, InvocationTargetException {
		EventQueue.invokeAndWait(player::toggleSpeedUnit);
		assertTrue(player.request().speed().isDose());
		assertEquals(200, player.request().speed().value(), 1e-9);
	}

	@Test
	void withoutADoseTheSpeedStaysInFrames() throws InterruptedException, InvocationTargetException {
		close();
		player = player(Movies.silent(3), Movies.request("LiF", Content.DEFAULT));
		EventQueue.invokeAndWait(player::toggleSpeedUnit);
		assertTrue(notes.next().contains("The dose is not known"));
		EventQueue.invokeAndWait(() -> player.setSpeed(5, true));
		assertTrue(notes.next().contains("needs a movie whose dose is known"));
		assertEquals(false, player.request().speed().isDose());
	}

	@Test
	void puttingTheAnnotationOnTheImageIsAskedFor() throws InterruptedException, InvocationTargetException {
		EventQueue.invokeAndWait(() -> player.setStyle(player.request().style().with(Corner.BOTTOM_LEFT)));
		assertNull(movie.getOverlay());
		EventQueue.invokeAndWait(player::annotateImage);
		assertTrue(movie.getOverlay().size() > 10);
		assertTrue(movie.getOverlay().get(0).getYBase() > 0);
	}

	private Player player(final ImagePlus image, final PlaybackRequest request) {
		return new Player(image, request, Playback.of(image, request), notes);
	}

	private static final class Notes implements PlayerView {

		private final BlockingQueue<String> written = new LinkedBlockingQueue<>();

		String next() throws InterruptedException {
			final String note = written.poll(PATIENCE_S, TimeUnit.SECONDS);
			return note == null ? "nothing happened" : note;
		}

		@Override
		public void show(final int picture, final BufferedImage drawn) {
			written.add("picture " + picture + " gray " + (drawn.getRGB(5, 290) & 0xFF));
		}

		@Override
		public void tell(final String sentence) {
			written.add(sentence);
		}

		@Override
		public void stateChanged() {
			// asked for at each tick
		}

		@Override
		public void annotationChanged() {
			// nothing is drawn here
		}

		@Override
		public void movieChanged() {
			written.add("another movie");
		}

		@Override
		public double pictureWidth() {
			return 300;
		}
	}
}
