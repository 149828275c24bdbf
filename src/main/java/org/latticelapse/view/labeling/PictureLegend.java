package org.latticelapse.view.labeling;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.util.stream.IntStream;

import org.latticelapse.core.image.Angstroms;
import org.latticelapse.view.RoundLength;

/** What stands beside the picture of a labelled frame: which frame it is, its labels with their areas, a scale bar. */
final class PictureLegend {

	/** Pixels. */
	static final int WIDTH = 210;

	private static final int LINE = 24;
	private static final int MARGIN = LINE / 2;
	private static final Color WARNING = new Color(0xB00000);

	private final PhaseLegend legend;
	private final LabeledFrame frame;
	private final String[] title;
	private final double pixel;

	/**
	 * @param legend names and colors of the labels
	 * @param frame what was found
	 * @param title a few words on the frame, the lines separated by commas; empty: none
	 * @param pixel width of a pixel of the picture, Å
	 */
	PictureLegend(final PhaseLegend legend, final LabeledFrame frame, final String title, final double pixel) {
		this.legend = legend;
		this.frame = frame;
		this.title = title.isEmpty() ? new String[0] : title.split(", ");
		this.pixel = pixel;
	}

	/** @return the height that it needs, pixels. */
	int height() {
		final long warned = present().filter(frame::mayBeInduced).count();
		return (int) (LINE * (title.length + present().count() + warned + 4));
	}

	private IntStream present() {
		return IntStream.range(0, PhaseLegend.LABELS).filter(label -> frame.areas().pixels(label) > 0);
	}

	/** Draws beside a picture that is so wide and high, pixels. */
	void draw(final Graphics2D g, final int width, final int height) {
		final int x = width + MARGIN;
		int y = LINE;
		g.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 15));
		g.setColor(Color.BLACK);
		for (final String line : title) {
			g.drawString(line, x, y);
			y += LINE;
		}
		y += title.length == 0 ? 0 : MARGIN;
		for (final int label : present().toArray()) {
			g.setColor(legend.color(label));
			g.fillRect(x, y - MARGIN, LINE - 6, LINE - 8);
			g.setColor(Color.BLACK);
			g.drawRect(x, y - MARGIN, LINE - 6, LINE - 8);
			g.drawString(legend.name(label) + "  " + frame.percent(label), x + LINE, y + 2);
			y += LINE;
			if (frame.mayBeInduced(label)) {
				g.setColor(WARNING);
				g.drawString("may be beam-induced", x + LINE, y - 4);
				y += LINE;
			}
		}
		drawScaleBar(g, x, Math.max(height, height()) - LINE);
	}

	private void drawScaleBar(final Graphics2D g, final int x, final int y) {
		final double nanometres = RoundLength.within((WIDTH - 2 * MARGIN) * pixel / Angstroms.PER_NANOMETRE);
		g.setColor(Color.BLACK);
		g.fillRect(x, y, (int) Math.round(nanometres * Angstroms.PER_NANOMETRE / pixel), MARGIN / 2);
		g.drawString(RoundLength.label(nanometres), x, y - MARGIN / 2);
	}
}
