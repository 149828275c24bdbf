package org.latticelapse.view.labeling;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.latticelapse.core.crystal.Phase;
import org.latticelapse.core.dose.DoseTrack;
import org.latticelapse.core.image.Angstroms;
import org.latticelapse.core.image.PartialProgress;
import org.latticelapse.core.image.Progress;
import org.latticelapse.core.labeling.fringe.FringeWidth;
import org.latticelapse.core.labeling.PhaseMap;
import org.latticelapse.io.ImagePlusMovie;
import org.latticelapse.io.PhaseSelection;
import org.latticelapse.view.ByteFrames;
import org.latticelapse.view.ImageName;
import org.latticelapse.view.OutputFolder;
import org.latticelapse.view.ProjectInfo;
import org.latticelapse.view.Table;

import ij.ImagePlus;
import ij.ImageStack;

/** The result of SEI Phase Labeling as the user meets it: images, tables, plot, overlay, files, words. */
public final class LabelingReport {

	/** The image property that holds the areas in words; on the micrograph and on the labels. */
	private static final String SUMMARY = "LatticeLapse.labels.Summary";

	/** Of all that is written: a byte for each pixel, of five. */
	private static final double LABELS_SHARE = 0.2;

	private final ImagePlus image;
	private final ImagePlusMovie movie;
	private final LabelingRequest request;
	private final PhaseLegend legend;
	private final PhaseSelection selection;
	private final DoseTrack track;
	private final ByteFrames labels;
	private final ByteFrames confidence;
	private final GrainRois rois = new GrainRois();
	private final List<LabeledFrame> frames = new ArrayList<>();

	/** Null when labels were given. */
	private FringeWidth fringes;

	LabelingReport(final ImagePlus image, final ImagePlusMovie movie, final LabelingRequest request,
		final PhaseSelection selection, final DoseTrack track) throws IOException
	{
		this.image = image;
		this.movie = movie;
		this.request = request;
		legend = PhaseLegend.of(selection.phases());
		this.selection = selection;
		this.track = track;
		labels = new ByteFrames(image.getWidth(), image.getHeight(), movie.frames());
		confidence = new ByteFrames(image.getWidth(), image.getHeight(), movie.frames());
	}

	/** Adds a frame that was labelled. */
	void add(final LabeledFrame frame, final PhaseMap map) throws IOException {
		add(frame, map.labels());
		confidence.add(whole(map.confidenceLevels()), frame.title(track.kind()));
		if (request.folder().isPresent()) {
			rois.add(map, frame.grains(), legend, movie.bounds(), frame.number(), movie.frames() == 1 ? 0 : frames.size());
		}
	}

	/** Adds a frame with labels of its analysed rectangle that were made elsewhere. */
	void add(final LabeledFrame frame, final byte[] box) throws IOException {
		frames.add(frame);
		labels.add(whole(box), frame.title(track.kind()));
	}

	/** Notes over how much fringes were averaged in all frames. */
	void averagedOver(final FringeWidth width) {
		fringes = width;
	}

	/** @return the values of the analysed rectangle in an array of the whole image. */
	private byte[] whole(final byte[] part) {
		final Rectangle box = movie.bounds();
		if (part.length == image.getWidth() * image.getHeight()) {
			return part;
		}
		final byte[] result = new byte[image.getWidth() * image.getHeight()];
		for (int y = 0; y < box.height; y++) {
			System.arraycopy(part, y * box.width, result, (box.y + y) * image.getWidth() + box.x, box.width);
		}
		return result;
	}

	/**
	 * @return the title of the label image that is made of a micrograph
	 * @throws IllegalArgumentException if it is a label image itself, with a sentence
	 *           that says so
	 */
	public static String labelsTitle(final ImagePlus micrograph) {
		return "Labels of " + GivenLabels.micrograph(micrograph).getTitle();
	}

	/** @return the label image, one slice for each frame; none when labels were given. */
	public Optional<ImagePlus> labels() {
		if (isMeasured()) {
			return Optional.empty();
		}
		final ImagePlus picture = picture(labelsTitle(image), labels.bytes(legend.lut()));
		picture.setProp(GivenLabels.PHASES, String.join("\n", legend.phases()));
		return Optional.of(picture);
	}

	/** @return the confidence, 0 … 1, one slice for each frame; none when labels were given. */
	public Optional<ImagePlus> confidence() {
		return isMeasured() ? Optional.empty() : Optional.of(picture("Confidence of " + image.getTitle(), confidence.fractions()));
	}

	private boolean isMeasured() {
		return !request.labels().isEmpty();
	}

	private ImagePlus picture(final String title, final ImageStack stack) {
		final ImagePlus picture = stack.size() == 1 ? new ImagePlus(title, stack.getProcessor(1)) : new ImagePlus(title, stack);
		if (stack.size() == 1) {
			picture.setProp("Slice_Label", stack.getSliceLabel(1));
		}
		else {
			picture.setDimensions(1, 1, stack.size());
		}
		picture.setCalibration(image.getCalibration().copy());
		picture.getCalibration().disableDensityCalibration();
		picture.setDisplayRange(0, stack.getBitDepth() == 8 ? 255 : 1);
		picture.setProperty("Info", info());
		picture.setProp(SUMMARY, summary());
		return picture;
	}

	/** @return the table "Phase Areas". */
	public Table areas() {
		return PhaseAreasTable.of(image.getTitle(), movie.pixelSize().x() * movie.pixelSize().y() / (Angstroms.PER_NANOMETRE *
			Angstroms.PER_NANOMETRE), legend, frames);
	}

	/** @return the table "Phase Legend". */
	public Table legend() {
		return legend.table(label -> frames.stream().anyMatch(frame -> frame.areas().pixels(label) > 0));
	}

	/** @return the table "Grains". */
	public Table grains() {
		return GrainsTable.of(image.getTitle(), frames);
	}

	/** @return the fractions against dose or frame, of more than one frame. */
	public Optional<ImagePlus> plot() {
		return frames.size() < 2 ? Optional.empty() : Optional.of(FractionPlot.of(image.getTitle(), legend, frames, track
			.kind()));
	}

	/** @return version, options, image, selection, phases and summary, line by line. */
	public String info() {
		final Rectangle box = movie.bounds();
		return "LatticeLapse " + ProjectInfo.version() + ", SEI Phase Labeling\n" + request + "\nImage: " + image.getTitle() +
			"\nAnalysed: " + box.width + " x " + box.height + " pixels at " + box.x + ", " + box.y + " of " + movie
				.pixelSize() + ", " + frames.size() + (frames.size() == 1 ? " frame" : " frames") + "\nPhases: " + selection
					.phases().stream().map(Phase::id).collect(Collectors.joining(", ")) + "\n" + summary() + "\n";
	}

	/** @return areas, resolution and warnings in a few plain lines. */
	public String summary() {
		return String.join("\n", words().lines());
	}

	/** @return the resolution and why it is not the ordinary one, if it is not. */
	public Optional<String> widened() {
		return fringes != null && fringes.isWidened() ? words().resolution() : Optional.empty();
	}

	private LabelingSummary words() {
		return new LabelingSummary(legend, frames, fringes, selection, track);
	}

	/** Draws the labels on the micrograph's overlay in place of those drawn earlier, and notes the areas. */
	void annotate() {
		image.setProp(SUMMARY, summary());
		image.changes = true;
		final PhaseOverlay overlay = new PhaseOverlay(image, legend);
		if (request.overlay() && labels.isHeld()) {
			for (int i = 0; i < frames.size(); i++) {
				overlay.add(labels.get(i), frames.get(i));
			}
		}
		overlay.show();
	}

	/**
	 * Writes, if that was asked for, the tables as CSV, the images as TIFF, the
	 * grains as a zip of selections, and the plot as PNG: to be done when they are
	 * shown, so that a full disk does not cost them.
	 *
	 * @param progress told how far writing is, and asked whether to stop
	 * @throws IOException with a sentence that names the file
	 * @throws java.util.concurrent.CancellationException when cancelled; the files
	 *           that are there are complete
	 */
	public void save(final Progress progress) throws IOException {
		if (!request.folder().isPresent()) return;
		final OutputFolder folder = request.folder().get();
		final String name = ImageName.of(image.getTitle());
		folder.save(name, areas());
		folder.save(name, legend());
		folder.save(name, grains());
		if (!isMeasured()) {
			folder.saveStack(name, "labels", labels().get(), new PartialProgress(progress, 0, LABELS_SHARE));
			folder.saveStack(name, "confidence", confidence().get(), new PartialProgress(progress, LABELS_SHARE, 1));
		}
		if (!rois.isEmpty()) {
			folder.save(name, "grains.zip", rois.finish());
		}
		if (plot().isPresent()) {
			folder.save(name, "fractions", plot().get().getBufferedImage());
		}
		folder.save(name, "phases", lastFrame());
	}

	private BufferedImage lastFrame() {
		final int last = frames.size() - 1;
		return PhasePicture.render(movie.frame(last), labels.get(last), image.getWidth(), movie.bounds(), legend, frames.get(
			last), last == 0 ? "" : frames.get(last).title(track.kind()));
	}
}
