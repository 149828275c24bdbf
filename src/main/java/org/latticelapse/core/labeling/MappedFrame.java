package org.latticelapse.core.labeling;

import org.latticelapse.core.labeling.grain.GrainMemory;

/** The map of a frame, with what is remembered of its grains for the next one. */
final class MappedFrame {

	private final PhaseMap map;
	private final GrainMemory memory;

	MappedFrame(final PhaseMap map, final GrainMemory memory) {
		this.map = map;
		this.memory = memory;
	}

	PhaseMap map() {
		return map;
	}

	GrainMemory memory() {
		return memory;
	}
}
