package org.latticelapse.view.labeling;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

import org.latticelapse.core.image.Micrograph;
import org.latticelapse.core.labeling.PhaseMap;

import ij.process.FloatProcessor;

/** The micrograph under a veil of the labels' colors, and the legend beside it. */
final class PhasePicture {

	private static final int LARGEST = 640;
	private static final int LEGEND = 210;
	private static final int LINE = 24;
	private static final int ALPHA = 120;
	private static final double CLIPPED = 0.005;

	private PhasePicture() {}

	/**
	 * @param micrograph the analysed rectangle
	 * @param labels of the whole image
	 * @param width of the whole image, pixels
	 * @param box the analysed rectangle, pixels
	 */
	static BufferedImage render(final Micrograph micrograph, final byte[] labels, final int width,
		final Rectangle box, final PhaseLegend legend, final LabeledFrame frame)
	{
		final double scale = (double) LARGEST / Math.max(box.width, box.height);
		final int w = (int) Math.round(box.width * scale);
		final int h = (int) Math.round(box.height * scale);
		final BufferedImage picture = new BufferedImage(w + LEGEND, Math.max(h, 8 * LINE), BufferedImage.TYPE_INT_RGB);
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
		drawLegend(g, w + LINE / 2, legend, frame);
		g.dispose();
		return picture;
	}

	private static BufferedImage grey(final Micrograph micrograph, final int w, final int h) {
		final FloatProcessor pixels = new FloatProcessor(micrograph.width(), micrograph.height(), micrograph.copyPixels());
		final float[] sorted = micrograph.copyPixels();
		java.util.Arrays.sort(sorted);
		final FloatProcessor small = (FloatProcessor) pixels.resize(w, h, true);
		small.setMinAndMax(sorted[(int) (CLIPPED * sorted.length)], sorted[(int) ((1 - CLIPPED) * (sorted.length - 1))]);
		return small.convertToByteProcessor(true).getBufferedImage();
	}

	private static void drawLegend(final Graphics2D g, final int x, final PhaseLegend legend, final LabeledFrame frame) {
		int y = LINE;
		g.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 15));
		for (int label = 0; label < legend.size(); label++) {
			if (frame.areas().pixels(label) == 0) {
				continue;
			}
			g.setColor(legend.color(label));
			g.fillRect(x, y - LINE / 2, LINE - 6, LINE - 8);
			g.setColor(Color.BLACK);
			g.drawRect(x, y - LINE / 2, LINE - 6, LINE - 8);
			g.drawString(String.format(java.util.Locale.ROOT, "%s  %.1f %%", legend.name(label), 100 * frame.areas()
				.fraction(label)), x + LINE, y + 2);
			y += LINE;
			if (!frame.warning(label).isEmpty()) {
				g.setColor(new Color(0xB00000));
				g.drawString("may be beam-induced", x + LINE, y - 4);
				y += LINE - 4;
			}
		}
	}
}
