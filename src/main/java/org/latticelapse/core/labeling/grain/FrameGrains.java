package org.latticelapse.core.labeling.grain;

import java.util.List;

import org.latticelapse.core.fourier.Demodulator;
import org.latticelapse.core.image.Progress;
import org.latticelapse.core.indexing.Spot;
import org.latticelapse.core.indexing.SpotIndexer;
import org.latticelapse.core.labeling.frame.GridArea;
import org.latticelapse.core.labeling.frame.SurveyedFrame;
import org.latticelapse.core.labeling.fringe.FringeWidth;
import org.latticelapse.core.labeling.fringe.LocalField;

/** The grains that a frame shows when its fringes are averaged over one width. */
public final class FrameGrains {

	private final SurveyedFrame frame;
	private final FringeWidth width;
	private final Demodulator field;
	private final Demodulator fine;
	private final GrainMemory memory;
	private final List<Spot> waves;

	private FrameGrains(final SurveyedFrame frame, final FringeWidth width, final GrainMemory before,
		final SpotIndexer indexer, final Progress progress)
	{
		this.frame = frame;
		this.width = width;
		field = frame.demodulator(width.search(), progress);
		fine = field.withSigma(width.drawing());
		final GrainMeasurement measurement = new GrainMeasurement(frame, field, indexer);
		final GrainSearch search = new GrainSearch(frame, field, measurement);
		memory = before.after(new GrainFollower(field, frame.noise(), measurement), search, progress);
		waves = search.waves();
	}

	/**
	 * @param frame the frame
	 * @param width over which its fringes are averaged
	 * @param before the grains that earlier frames have shown
	 * @param indexer knows the phases
	 * @param progress told how far the work is
	 * @return what the frame shows
	 * @throws java.util.concurrent.CancellationException when cancelled
	 */
	public static FrameGrains at(final SurveyedFrame frame, final FringeWidth width, final GrainMemory before,
		final SpotIndexer indexer, final Progress progress)
	{
		return new FrameGrains(frame, width, before, indexer, progress);
	}

	/**
	 * Looks once more, at the wider width, if no lattice is proven at the ordinary one.
	 * Noise must not get a second chance to make a grain: the wider width counts only if
	 * it proves a lattice, for which noise would have to make a second fringe that suits
	 * the first.
	 *
	 * @param frame a frame of which nothing is known
	 * @param width the ordinary width
	 * @param before a memory without grains
	 * @param indexer knows the phases
	 * @param progress told how far the work is
	 * @return the grains at the width that counts
	 * @throws java.util.concurrent.CancellationException when cancelled
	 */
	public static FrameGrains widening(final SurveyedFrame frame, final FringeWidth width, final GrainMemory before,
		final SpotIndexer indexer, final Progress progress)
	{
		final FrameGrains ordinary = at(frame, width, before, indexer, progress);
		if (ordinary.provesLattice()) {
			return ordinary;
		}
		final FrameGrains wider = at(frame, width.wider(), before, indexer, progress);
		return wider.provesLattice() ? wider : ordinary;
	}

	private boolean provesLattice() {
		return memory.all().stream().anyMatch(known -> known.ranked().isPresent());
	}

	/** @return over how much fringes are averaged. */
	public FringeWidth width() {
		return width;
	}

	/** @return the frame. */
	public SurveyedFrame frame() {
		return frame;
	}

	/** @return the demodulator of the frame that the search has used. */
	public Demodulator field() {
		return field;
	}

	/** @return the grains that are known after this frame. */
	public GrainMemory memory() {
		return memory;
	}

	/** @return fringes that were taken as interference. */
	public List<Spot> waves() {
		return waves;
	}

	/**
	 * @param grain one that this frame shows
	 * @param stronger those of the grains that it shows that come before in the memory,
	 *          since they are known longer or stronger
	 * @return how far each place is filled by the grain
	 */
	public Occupancy occupancy(final KnownGrain grain, final List<KnownGrain> stronger) {
		final GridArea reach = grain.grain().extent().home().grown(GrainDrawing.REACH * width.drawing());
		final Demodulator here = LocalField.around(field, reach, 0).demodulator();
		return new GrainDrawing(here == field ? fine : here.withSigma(width.drawing()), frame.noise(), field.grid()).of(grain,
			stronger);
	}
}
