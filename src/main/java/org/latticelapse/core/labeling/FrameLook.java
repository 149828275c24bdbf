package org.latticelapse.core.labeling;

import java.util.List;
import java.util.Optional;

import org.latticelapse.core.fourier.Demodulator;
import org.latticelapse.core.image.Micrograph;
import org.latticelapse.core.image.Progress;
import org.latticelapse.core.indexing.Spot;
import org.latticelapse.core.indexing.SpotIndexer;

/** What a frame shows when its fringes are averaged over one width. */
final class FrameLook {

	private final FrameField frame;
	private final FringeWidth width;
	private final Demodulator field;
	private final Demodulator fine;
	private final GrainMemory memory;
	private final List<Spot> waves;

	private FrameLook(final FrameField frame, final FringeWidth width, final GrainMemory before,
		final SpotIndexer indexer, final Progress progress)
	{
		this.frame = frame;
		this.width = width;
		field = frame.demodulator(width.search(), progress);
		fine = field.withSigma(width.drawing());
		final GrainSearch search = frame.search(field, indexer);
		memory = before.after(search, progress);
		waves = search.waves();
	}

	/**
	 * @param frame the frame
	 * @param width over which its fringes are averaged
	 * @param before the grains that earlier frames have shown
	 * @param indexer knows the phases
	 * @param progress told how far the work is
	 */
	static FrameLook at(final FrameField frame, final FringeWidth width, final GrainMemory before,
		final SpotIndexer indexer, final Progress progress)
	{
		return new FrameLook(frame, width, before, indexer, progress);
	}

	/**
	 * Looks once more, at the wider width, if no lattice is proven at the ordinary one.
	 * Noise must not get a second chance to make a grain: the wider look counts only if
	 * it proves a lattice, for which noise would have to make a second fringe that suits
	 * the first.
	 *
	 * @param frame a frame of which nothing is known
	 * @param width the ordinary width
	 * @param before a memory without grains
	 * @param indexer knows the phases
	 * @param progress told how far the work is
	 * @return the look that counts
	 */
	static FrameLook widening(final FrameField frame, final FringeWidth width, final GrainMemory before,
		final SpotIndexer indexer, final Progress progress)
	{
		final FrameLook ordinary = at(frame, width, before, indexer, progress);
		if (ordinary.provesLattice()) {
			return ordinary;
		}
		final FrameLook wider = at(frame, width.wider(), before, indexer, progress);
		return wider.provesLattice() ? wider : ordinary;
	}

	private boolean provesLattice() {
		return memory.all().stream().anyMatch(known -> known.grain().ranked().isPresent());
	}

	/** @return over how much fringes are averaged. */
	FringeWidth width() {
		return width;
	}

	Micrograph micrograph() {
		return frame.micrograph();
	}

	/** @return the grains that are known after this look. */
	GrainMemory memory() {
		return memory;
	}

	/** @return fringes that were taken as interference. */
	List<Spot> waves() {
		return waves;
	}

	/** @return how far each place is filled by a grain of this frame; stronger grains were found before it. */
	Occupancy occupancy(final FoundGrain grain, final List<FoundGrain> stronger) {
		final GridArea reach = grain.home().grown(2 * width.drawing());
		final Demodulator here = LocalField.around(field, reach, 0).demodulator();
		return new GrainDrawing(here == field ? fine : here.withSigma(width.drawing()), frame.noise(), field.grid()).of(grain,
			stronger);
	}

	/** @return where there is vacuum; none if nothing proves that there is any. */
	Optional<VacuumFinder> vacuum(final Progress progress) {
		return frame.vacuum(field, progress);
	}
}
