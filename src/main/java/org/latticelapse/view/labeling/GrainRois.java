package org.latticelapse.view.labeling;

import java.awt.Rectangle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.latticelapse.core.labeling.PhaseMap;

import ij.gui.Roi;
import ij.io.RoiEncoder;
import ij.plugin.filter.ThresholdToSelection;
import ij.process.ByteProcessor;
import ij.process.ImageProcessor;

/** The grains as selections, in a zip file that ImageJ's ROI Manager opens. */
final class GrainRois {

	private static final int INSIDE = 255;

	private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
	private final ZipOutputStream zip = new ZipOutputStream(bytes);
	private boolean empty = true;

	/** Adds the grains of a frame; box is the analysed rectangle, position the place in the stack. */
	void add(final PhaseMap map, final List<GrainRow> rows, final PhaseLegend legend, final Rectangle box,
		final int frame, final int position) throws IOException
	{
		final List<Rectangle> bounds = bounds(map);
		for (final GrainRow row : rows) {
			final int index = map.grains().indexOf(row.grain) + 1;
			final Rectangle area = bounds.get(index);
			final ByteProcessor mask = new ByteProcessor(area.width, area.height);
			for (int y = 0; y < area.height; y++) {
				for (int x = 0; x < area.width; x++) {
					mask.set(x, y, map.grainIndex(area.x + x, area.y + y) == index ? INSIDE : 0);
				}
			}
			mask.setThreshold(INSIDE, INSIDE, ImageProcessor.NO_LUT_UPDATE);
			final Roi roi = new ThresholdToSelection().convert(mask);
			roi.setLocation(roi.getBounds().x + area.x + box.x, roi.getBounds().y + area.y + box.y);
			roi.setPosition(position);
			roi.setStrokeColor(legend.color(row.grain.label()));
			write(String.format(Locale.ROOT, "%04d-%04d-%s", frame, row.grain.number(), legend.name(row.grain.label())),
				roi);
		}
	}

	private void write(final String name, final Roi roi) throws IOException {
		roi.setName(name);
		final ZipEntry entry = new ZipEntry(name + ".roi");
		// With the time of writing in it, no two runs would give the same file.
		entry.setTime(0);
		zip.putNextEntry(entry);
		zip.write(RoiEncoder.saveAsByteArray(roi));
		zip.closeEntry();
		empty = false;
	}

	private static List<Rectangle> bounds(final PhaseMap map) {
		final List<Rectangle> bounds = new ArrayList<>();
		for (int i = 0; i <= map.grains().size(); i++) {
			bounds.add(new Rectangle(-1, -1));
		}
		for (int y = 0; y < map.height(); y++) {
			for (int x = 0; x < map.width(); x++) {
				final Rectangle box = bounds.get(map.grainIndex(x, y));
				if (!box.contains(x, y)) {
					box.add(new Rectangle(x, y, 1, 1));
				}
			}
		}
		return bounds;
	}

	/** @return whether there is no grain at all. */
	boolean isEmpty() {
		return empty;
	}

	/** @return the zip file; nothing can be added afterwards. */
	byte[] finish() throws IOException {
		zip.close();
		return bytes.toByteArray();
	}
}
