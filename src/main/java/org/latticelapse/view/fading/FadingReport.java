package org.latticelapse.view.fading;

import ij.ImagePlus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.latticelapse.view.ImageName;
import org.latticelapse.view.OutputFolder;
import org.latticelapse.view.ProjectInfo;
import org.latticelapse.view.Table;

/** The result of Spot Fading Analysis: tables, plots, words, files. */
public final class FadingReport {

	private static final String PLOT = "Spot Fading of ";
	private static final String SUMMARY = "LatticeLapse.fading.Summary";

	private final String image;
	private final FadingRequest request;
	private final List<FadedSpot> spots;
	private final FadingAxis axis;
	private final List<String> sources;
	private final List<String> notes;

	/**
	 * @param image title of the movie
	 * @param request what the user asked for
	 * @param spots what was found
	 * @param axis what they are drawn against
	 * @param sources where dose and drift come from, one sentence each
	 * @param notes what the user should know about every spot, one sentence each
	 */
	FadingReport(final String image, final FadingRequest request, final List<FadedSpot> spots, final FadingAxis axis,
		final List<String> sources, final List<String> notes)
	{
		this.image = image;
		this.request = request;
		this.spots = Collections.unmodifiableList(new ArrayList<>(spots));
		this.axis = axis;
		this.sources = sources;
		this.notes = notes;
	}

	/** @return the table "Spot Fading". */
	public Table fading() {
		return SpotFadingTable.of(spots, notes);
	}

	/** @return the table "Spot Intensities". */
	public Table intensities() {
		return SpotIntensitiesTable.of(spots);
	}

	/** @return a stack of ImageJ plots: for each spot its intensity and its spacing. */
	public ImagePlus plot() {
		final ImagePlus plot = new FadingPlot(spots, axis).stack(PLOT + image);
		plot.setProperty("Info", info());
		plot.setProp(SUMMARY, String.join("\n", summary()));
		return plot;
	}

	/** @return one line for each spot, and what to know about all. */
	public List<String> summary() {
		final List<String> lines = new ArrayList<>();
		for (final FadedSpot spot : spots) {
			lines.add(FadingWording.line(spot));
		}
		lines.addAll(notes);
		return lines;
	}

	/** Notes the result in the movie's properties. */
	void annotate(final ImagePlus movie) {
		movie.setProp(SUMMARY, String.join("\n", summary()));
		movie.changes = true;
	}

	/**
	 * Writes the tables as CSV and the plots as one PNG, if that was asked for: to be
	 * done when they are shown, so that a full disk does not cost them.
	 *
	 * @throws IOException with a sentence that names the file
	 */
	public void save() throws IOException {
		if (!request.folder().isPresent()) return;
		final OutputFolder folder = request.folder().get();
		final String name = ImageName.of(image);
		folder.save(name, fading());
		folder.save(name, intensities());
		folder.save(name, "fading", new FadingPlot(spots, axis).picture());
	}

	private String info() {
		return "LatticeLapse " + ProjectInfo.version() + ", Spot Fading Analysis\n" + request + "\nImage: " + image + "\n" +
			String.join("\n", sources) + "\n" + String.join("\n", summary()) + "\n";
	}
}
