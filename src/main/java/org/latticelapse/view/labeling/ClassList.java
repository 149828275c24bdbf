package org.latticelapse.view.labeling;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.latticelapse.core.labeling.PhaseMap;
import org.latticelapse.view.ProjectInfo;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;

/**
 * The file {@code classes.json} beside training tiles: the name and color of each
 * label, and what all tiles have in common. The fields are filled by Gson.
 */
final class ClassList {

	private String writer;
	private int tileside;
	private String format;
	private List<Entry> classes;

	private static final class Entry {

		private int label;
		private String name;
		private String color;
	}

	/** @return the content of the file for tiles of a side in pixels, in a format. */
	static byte[] json(final PhaseLegend legend, final int side, final String format) {
		final ClassList list = new ClassList();
		list.writer = "LatticeLapse " + ProjectInfo.version();
		list.tileside = side;
		list.format = format;
		list.classes = new ArrayList<>();
		for (int label = 0; label < legend.size(); label++) {
			final Entry entry = new Entry();
			entry.label = label;
			entry.name = legend.name(label);
			entry.color = legend.hex(label);
			list.classes.add(entry);
		}
		return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(list).getBytes(
			StandardCharsets.UTF_8);
	}

	/**
	 * Joins the classes of tiles to come with those of tiles that are there.
	 *
	 * @param legend of the tiles to come
	 * @param side of the tiles to come, pixels
	 * @param format of the tiles to come
	 * @param file of the tiles that are there; it need not exist
	 * @return the legend of all: one goes on where the other ends
	 * @throws IOException if the file can not be read, with a sentence that names it
	 * @throws IllegalArgumentException if a label would have two names, or the tiles
	 *           that are there have another side or format, with a sentence that says
	 *           so
	 */
	static PhaseLegend joined(final PhaseLegend legend, final int side, final String format, final Path file)
		throws IOException
	{
		if (!Files.exists(file)) return legend;
		final ClassList list = read(file);
		list.requireLike(side, format, file);
		final List<String> there = list.classes.stream().map(entry -> entry.name).collect(Collectors.toList());
		for (int label = 0; label < Math.min(there.size(), legend.size()); label++) {
			if (!there.get(label).equals(legend.name(label))) {
				throw new IllegalArgumentException("Label " + label + " would be " + legend.name(label) + ", but is " + there.get(
					label) + " in the tiles that are there (" + file +
					"); give the same phases in the same order, or another folder saveto");
			}
		}
		return there.size() <= legend.size() ? legend : PhaseLegend.named(there.subList(PhaseMap.FIRST_PHASE, there
			.size()));
	}

	/** Earlier versions have not told of side and format. */
	private void requireLike(final int side, final String extension, final Path file) {
		if (tileside != 0 && tileside != side || format != null && !format.equals(extension)) {
			throw new IllegalArgumentException("The tiles that are there (" + file + ") have tileside=" + tileside +
				" format=" + format + ", not tileside=" + side + " format=" + extension +
				"; give these, or another folder saveto");
		}
	}

	private static ClassList read(final Path file) throws IOException {
		final String problem = file + " is no list of classes; give another folder saveto";
		try {
			final ClassList list = new Gson().fromJson(new String(Files.readAllBytes(file), StandardCharsets.UTF_8),
				ClassList.class);
			if (list == null || list.classes == null || list.classes.stream().anyMatch(entry -> entry == null ||
				entry.name == null))
			{
				throw new IOException(problem);
			}
			return list;
		}
		catch (final JsonParseException e) {
			throw new IOException(problem, e);
		}
	}
}
