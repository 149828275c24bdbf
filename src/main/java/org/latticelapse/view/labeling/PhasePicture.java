package org.latticelapse.view.labeling;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Arrays;

import org.latticelapse.core.image.Micrograph;
import org.latticelapse.core.labeling.PhaseMap;

import ij.process.FloatProcessor;

/** The micrograph under a veil of the labels' colors, and the legend beside it. */
final class PhasePicture {

	private static final int LARGEST = 640;
	private static final int ALPHA = 120;
	private static final double CLIPPED = 0.005;

	private PhasePicture() {}

	/**
	 * @param micrograph the analysed rectangle
	 * @param labels of the whole image
	 * @param width of the whole image, pixels
	 * @param box the analysed rectangle, pixels
	 * @param legend names and colors of the labels
	 * @param frame what was found
	 * @param title a few words on the frame, the lines separated by commas; empty: none
	 */
	static BufferedImage render(final Micrograph micrograph, final byte[] labels, final int width,
		final Rectangle box, final PhaseLegend legend, final LabeledFrame frame, final String title)
	{
		final double scale = (double) LARGEST / Math.max(box.width, box.height);
		final int w = (int) Math.max(1, Math.round(box.width * scale));
		final int h = (int) Math.max(1, Math.round(box.height * scale));
		final PictureLegend words = new PictureLegend(legend, frame, title, micrograph.pixelSize().x() / scale);
		final BufferedImage picture = new BufferedImage(w + PictureLegend.WIDTH, Math.max(h, words.height()),
			BufferedImage.TYPE_INT_RGB);
		final Graphics2D g = picture.createGraphics();
		g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
		g.setColor(Color.WHITE);
		g.fillRect(0, 0, picture.getWidth(), picture.getHeight());
		g.drawImage(grey(micrograph, w, h), 0, 0, null);
		for (int y = 0; y < h; y++) {
			for (int x = 0; x < w; x++) {
				final int column = box.x + Math.min(box.width - 1, (int) (x / scale));
				final int row = box.y + Math.min(box.height - 1, (int) (y / scale));
				final int label = labels[row * width + column] & 0xff;
				if (label != PhaseMap.AMORPHOUS) {
					final Color color = legend.color(label);
					g.setColor(new Color(color.getRed(), color.getGreen(), color.getBlue(), ALPHA));
					g.fillRect(x, y, 1, 1);
				}
			}
		}
		words.draw(g, w, h);
		g.dispose();
		return picture;
	}

	private static BufferedImage grey(final Micrograph micrograph, final int w, final int h) {
		final FloatProcessor pixels = new FloatProcessor(micrograph.width(), micrograph.height(), micrograph.copyPixels());
		final float[] finite = finite(micrograph.copyPixels());
		Arrays.sort(finite);
		final FloatProcessor small = (FloatProcessor) pixels.resize(w, h, true);
		small.setMinAndMax(finite[(int) (CLIPPED * finite.length)], finite[(int) ((1 - CLIPPED) * (finite.length - 1))]);
		return small.convertToByteProcessor(true).getBufferedImage();
	}

	/** @return the pixels that hold a number, in front of the array; at least one. */
	private static float[] finite(final float[] pixels) {
		int n = 0;
		for (final float pixel : pixels) {
			if (Float.isFinite(pixel)) {
				pixels[n++] = pixel;
			}
		}
		return Arrays.copyOf(pixels, Math.max(1, n));
	}
}
