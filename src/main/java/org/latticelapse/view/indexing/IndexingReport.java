package org.latticelapse.view.indexing;

import ij.ImagePlus;

import java.awt.Rectangle;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.latticelapse.core.crystal.Phase;
import org.latticelapse.core.image.PixelSize;
import org.latticelapse.io.ImagePlusMovie;
import org.latticelapse.view.ImageName;
import org.latticelapse.view.Marks;
import org.latticelapse.view.OutputFolder;
import org.latticelapse.view.ProjectInfo;
import org.latticelapse.view.Table;

/** The result of FFT Lattice Indexing as the user meets it: tables, FFT, overlay, files, words. */
public final class IndexingReport {

	/** The image property that holds the verdict in words; on the micrograph and on the FFT. */
	private static final String VERDICT = Marks.PREFIX + "Verdict";

	private final String image;
	private final Rectangle box;
	private final PixelSize pixel;
	private final IndexingRequest request;
	private final List<IndexedFrame> frames;
	private final FftImage fft;

	/**
	 * @param image title of the micrograph
	 * @param movie the analysed frames
	 * @param request what the user asked for
	 * @param frames what was found in each
	 */
	IndexingReport(final String image, final ImagePlusMovie movie, final IndexingRequest request,
		final List<IndexedFrame> frames)
	{
		this.image = image;
		this.box = movie.bounds();
		this.pixel = movie.pixelSize();
		this.request = request;
		this.frames = Collections.unmodifiableList(new ArrayList<>(frames));
		this.fft = request.showFft() ? new FftImage("FFT of " + image, movie, frames, request.settings()) : null;
		fft().ifPresent(picture -> {
			picture.setProperty("Info", info());
			picture.setProp(VERDICT, String.join("\n", summary()));
		});
	}

	/** @return what was found, frame by frame. */
	public List<IndexedFrame> frames() {
		return frames;
	}

	/** @return the table "Lattices". */
	public Table lattices() {
		return LatticesTable.of(image, frames);
	}

	/** @return the table "Lattice Spots". */
	public Table spots() {
		return LatticeSpotsTable.of(image, frames);
	}

	/** @return the annotated FFT, one slice per frame, if it was asked for. */
	public Optional<ImagePlus> fft() {
		return Optional.ofNullable(fft).map(FftImage::image);
	}

	/** Lets the window of the FFT, once it is shown, look at the part that holds the spots. */
	public void zoomToSpots() {
		fft().ifPresent(picture -> ZoomedWindow.show(picture, fft.view().window()));
	}

	/** @return version, options, image, selection and phases tried, line by line. */
	public String info() {
		final String tried = frames.get(0).result().phasesTried().stream().map(Phase::id).collect(Collectors
			.joining(", "));
		return "LatticeLapse " + ProjectInfo.version() + ", FFT Lattice Indexing\n" + request + "\nImage: " +
			image + "\nAnalysed: " + box.width + " x " + box.height + " pixels at " + box.x + ", " + box.y +
			" of " + pixel + ", frame " + frames.get(0).number() + (frames.size() == 1 ? "" : " to " + frames.get(
				frames.size() - 1).number()) + "\nPhases tried: " + tried + "\n" + String.join("\n", summary()) + "\n";
	}

	/** @return the verdict in a few plain lines. */
	public List<String> summary() {
		return VerdictSummary.of(frames);
	}

	/** Draws the lattices on the micrograph's overlay in place of those drawn earlier, and notes the verdict. */
	void annotate(final ImagePlus micrograph) {
		FringeOverlay.replace(micrograph, box, pixel, frames);
		micrograph.setProp(VERDICT, String.join("\n", summary()));
		micrograph.changes = true;
	}

	/**
	 * Writes, if it was asked for, the tables as CSV, and the FFT as TIFF and with
	 * its annotation as PNG (of several frames, the first): to be done when they are
	 * shown, so that a full disk does not cost them.
	 *
	 * @throws IOException with a sentence that names the file
	 */
	public void save() throws IOException {
		if (!request.folder().isPresent()) return;
		final OutputFolder folder = request.folder().get();
		final String name = ImageName.of(image);
		folder.save(name, lattices());
		folder.save(name, spots());
		if (fft != null) {
			folder.save(name, "fft", fft.image());
			folder.save(name, "fft", AnnotatedFft.render(fft.first(), fft.view(), frames.get(0).result()));
		}
	}
}
