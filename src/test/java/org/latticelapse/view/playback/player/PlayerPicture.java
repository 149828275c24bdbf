package org.latticelapse.view.playback.player;

import ij.ImageJ;
import ij.ImagePlus;

import java.awt.Component;
import java.awt.EventQueue;
import java.awt.Frame;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;

import org.latticelapse.core.simulation.DamageMovie;
import org.latticelapse.io.ImagePlusWriter;
import org.latticelapse.view.playback.export.PlaybackOptions;

/**
 * Makes the picture of the player's window in the documents:
 *
 * <pre>
 * xvfb-run -a java -cp ... org.latticelapse.view.playback.player.PlayerPicture docs/images
 * </pre>
 */
public final class PlayerPicture {

	private static final int PICTURE = 0;
	private static final int POLL_MS = 50;
	private static final int WIDTH = 820;
	private static final int HEIGHT = 680;

	private PlayerPicture() {}

	/** @param arguments the folder of the picture */
	public static void main(final String[] arguments) throws Exception {
		new ImageJ(ImageJ.NO_SHOW);
		final DamageMovie sample = new DamageMovie();
		final ImagePlus movie = ImagePlusWriter.write(sample.title(), sample, "sample");
		PlayerWindow.open(movie, new PlaybackOptions().with("phases", "LiF, Li2CO3, Li").with("dosebin", 150).request());
		final PlayerWindow player = window();
		EventQueue.invokeAndWait(() -> player.setSize(WIDTH, HEIGHT));
		EventQueue.invokeAndWait(() -> player.player().seek(PICTURE));
		while (player.visiblePicture() != PICTURE) {
			Thread.sleep(POLL_MS);
		}
		EventQueue.invokeAndWait(() -> write(player.getContentPane(), new File(arguments[0], "dose-player.png")));
		System.exit(0);
	}

	/** With six bits a color the noise of the image takes a third less room. */
	private static BufferedImage coarse(final BufferedImage picture) {
		for (int y = 0; y < picture.getHeight(); y++) {
			for (int x = 0; x < picture.getWidth(); x++) {
				picture.setRGB(x, y, picture.getRGB(x, y) & 0xFCFCFC);
			}
		}
		return picture;
	}

	private static PlayerWindow window() throws InterruptedException {
		while (true) {
			for (final Frame frame : Frame.getFrames()) {
				if (frame instanceof PlayerWindow && frame.isVisible()) return (PlayerWindow) frame;
			}
			Thread.sleep(POLL_MS);
		}
	}

	private static void write(final Component content, final File file) {
		final BufferedImage picture = new BufferedImage(content.getWidth(), content.getHeight(), BufferedImage.TYPE_INT_RGB);
		final Graphics2D graphics = picture.createGraphics();
		content.printAll(graphics);
		graphics.dispose();
		try {
			ImageIO.write(coarse(picture), "png", file);
		}
		catch (final IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
