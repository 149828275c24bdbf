package org.latticelapse.benchmark;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.util.function.IntFunction;

import javax.imageio.ImageIO;

import org.latticelapse.core.labeling.PhaseMap;

import ij.process.ImageProcessor;

/** A picture for the eye: micrograph, truth and phase map side by side. */
final class LabelPicture {

	private static final int SIDE = 512;

	private LabelPicture() {
		// static only
	}

	static void write(final File file, final ImageProcessor image, final String[] truth, final PhaseMap map)
		throws IOException
	{
		final BufferedImage picture = new BufferedImage(3 * SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
		final Graphics2D g = picture.createGraphics();
		g.drawImage(image.resize(SIDE, SIDE, true).convertToByte(true).getBufferedImage(), 0, 0, null);
		final int width = map.width();
		g.drawImage(field(width, map.height(), i -> truth[i] == null ? Color.GRAY : color(truth[i])), SIDE, 0, SIDE, SIDE,
			null);
		g.drawImage(field(width, map.height(), i -> color(LabelScore.name(map, map.label(i % width, i / width)))), 2 *
			SIDE, 0, SIDE, SIDE, null);
		g.dispose();
		ImageIO.write(picture, "png", file);
	}

	private static BufferedImage field(final int width, final int height, final IntFunction<Color> color) {
		final BufferedImage field = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		for (int i = 0; i < width * height; i++) {
			field.setRGB(i % width, i / width, color.apply(i).getRGB());
		}
		return field;
	}

	private static Color color(final String name) {
		switch (name) {
			case "vacuum":
				return Color.BLACK;
			case "amorphous":
				return new Color(60, 60, 70);
			case "ambiguous":
				return Color.WHITE;
			case "Li":
				return new Color(0, 114, 178);
			case "LiF":
				return new Color(0, 158, 115);
			case "Li2O":
				return new Color(213, 94, 0);
			case "Li2CO3":
				return new Color(240, 228, 66);
			default:
				return new Color(204, 121, 167);
		}
	}
}
