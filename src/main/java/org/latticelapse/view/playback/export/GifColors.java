package org.latticelapse.view.playback.export;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;
import java.awt.image.IndexColorModel;
import java.util.ArrayList;
import java.util.List;

import org.latticelapse.core.dose.limit.DamageStage;
import org.latticelapse.view.playback.annotation.StageColors;

/**
 * The 256 colors of a GIF, the same for all its pictures so that nothing
 * flickers: grays for the micrograph, a color cube for colored ones, and the
 * colors of the annotation.
 */
final class GifColors {

	private static final int LEVELS = 5;
	private static final int SIZE = 256;
	private static final int BITS = 5;
	private static final int SIDE = 1 << BITS;

	private final IndexColorModel model;
	private final byte[] ofGray = new byte[SIZE];
	private final byte[] ofColor = new byte[SIDE * SIDE * SIDE];

	GifColors() {
		final List<Color> colors = colors();
		final byte[] r = new byte[SIZE];
		final byte[] g = new byte[SIZE];
		final byte[] b = new byte[SIZE];
		for (int i = 0; i < SIZE; i++) {
			r[i] = (byte) colors.get(i).getRed();
			g[i] = (byte) colors.get(i).getGreen();
			b[i] = (byte) colors.get(i).getBlue();
		}
		model = new IndexColorModel(8, SIZE, r, g, b);
		for (int i = 0; i < SIZE; i++) {
			ofGray[i] = (byte) nearest(colors, i, i, i);
		}
		final int step = SIZE / SIDE;
		for (int i = 0; i < ofColor.length; i++) {
			ofColor[i] = (byte) nearest(colors, (i >> 2 * BITS) * step + step / 2, (i >> BITS & SIDE - 1) * step + step / 2, (i &
				SIDE - 1) * step + step / 2);
		}
	}

	IndexColorModel model() {
		return model;
	}

	/** @return a picture, given as red, green and blue integers, in these colors. */
	BufferedImage reduced(final BufferedImage picture) {
		final BufferedImage reduced = new BufferedImage(picture.getWidth(), picture.getHeight(),
			BufferedImage.TYPE_BYTE_INDEXED, model);
		final int[] from = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
		final byte[] to = ((DataBufferByte) reduced.getRaster().getDataBuffer()).getData();
		for (int i = 0; i < to.length; i++) {
			final int r = from[i] >> 16 & 0xFF;
			final int g = from[i] >> 8 & 0xFF;
			final int b = from[i] & 0xFF;
			to[i] = r == g && g == b ? ofGray[r] : ofColor[r >> 8 - BITS << 2 * BITS | g >> 8 - BITS << BITS | b >> 8 - BITS];
		}
		return reduced;
	}

	private static List<Color> colors() {
		final List<Color> colors = new ArrayList<>();
		for (final DamageStage stage : DamageStage.values()) {
			colors.add(StageColors.of(stage));
		}
		for (int i = 0; i < LEVELS * LEVELS * LEVELS; i++) {
			final int r = i / (LEVELS * LEVELS);
			final int g = i / LEVELS % LEVELS;
			final int b = i % LEVELS;
			final boolean gray = r == g && g == b;
			if (!gray) colors.add(new Color(level(r, LEVELS), level(g, LEVELS), level(b, LEVELS)));
		}
		final int grays = SIZE - colors.size();
		for (int i = 0; i < grays; i++) {
			colors.add(new Color(level(i, grays), level(i, grays), level(i, grays)));
		}
		return colors;
	}

	private static int level(final int step, final int steps) {
		return Math.round(step * 255f / (steps - 1));
	}

	private static int nearest(final List<Color> colors, final int r, final int g, final int b) {
		int best = 0;
		int least = Integer.MAX_VALUE;
		for (int i = 0; i < colors.size(); i++) {
			final int dr = colors.get(i).getRed() - r;
			final int dg = colors.get(i).getGreen() - g;
			final int db = colors.get(i).getBlue() - b;
			final int distance = dr * dr + dg * dg + db * db;
			if (distance < least) {
				least = distance;
				best = i;
			}
		}
		return best;
	}
}
