package org.latticelapse.host;

import java.awt.AWTException;
import java.awt.Color;
import java.awt.Dialog;
import java.awt.Font;
import java.awt.Frame;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Window;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.ImageIO;

/** A picture of windows below one another, under their titles, which a screen without a window manager does not show. */
public final class WindowPicture {

	private static final int POLL_MS = 50;
	/** Time for a window to paint itself, after it is there. */
	private static final int PAINT_MS = 1000;
	private static final int TIMEOUT_MS = 60_000;
	private static final int GAP = 8;
	private static final int TITLE = 24;
	private static final Color TITLE_BAR = new Color(0xD8DEE6);

	private final Robot robot;
	private final List<BufferedImage> windows = new ArrayList<>();
	private final List<String> titles = new ArrayList<>();

	/** @throws AWTException if there is no screen */
	public WindowPicture() throws AWTException {
		robot = new Robot();
	}

	/** Adds what a window shows now. */
	public void add(final Window window) throws InterruptedException {
		// A dialog of ImageJ places itself after it has become visible.
		Thread.sleep(PAINT_MS);
		window.setLocation(0, 0);
		window.toFront();
		Thread.sleep(PAINT_MS);
		windows.add(robot.createScreenCapture(new Rectangle(window.getSize())));
		titles.add(title(window));
	}

	/** Writes all that was added as a PNG file. */
	public void write(final Path file) throws IOException {
		final int width = windows.stream().mapToInt(BufferedImage::getWidth).max().orElse(1);
		final int height = windows.stream().mapToInt(BufferedImage::getHeight).sum() + windows.size() * (TITLE + GAP) - GAP;
		final BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		final Graphics2D graphics = picture.createGraphics();
		graphics.setColor(Color.WHITE);
		graphics.fillRect(0, 0, width, height);
		graphics.setFont(new Font(Font.SANS_SERIF, Font.BOLD, TITLE / 2));
		int y = 0;
		for (int i = 0; i < windows.size(); i++) {
			graphics.setColor(TITLE_BAR);
			graphics.fillRect(0, y, windows.get(i).getWidth(), TITLE);
			graphics.setColor(Color.BLACK);
			graphics.drawString(titles.get(i), GAP, y + 2 * TITLE / 3);
			graphics.drawImage(windows.get(i), 0, y + TITLE, null);
			y += TITLE + windows.get(i).getHeight() + GAP;
		}
		graphics.dispose();
		ImageIO.write(picture, "png", file.toFile());
	}

	/**
	 * @param title of a window
	 * @return the window, once it is there
	 */
	public static Window await(final String title) throws InterruptedException {
		for (int waited = 0; waited < TIMEOUT_MS; waited += POLL_MS) {
			for (final Window window : Window.getWindows()) {
				if (window.isVisible() && title(window).equals(title)) return window;
			}
			Thread.sleep(POLL_MS);
		}
		throw new IllegalStateException("There is no window " + title);
	}

	private static String title(final Window window) {
		if (window instanceof Dialog) return ((Dialog) window).getTitle();
		return window instanceof Frame ? ((Frame) window).getTitle() : "";
	}
}
