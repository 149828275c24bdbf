package org.latticelapse.view.dose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.latticelapse.core.dose.DoseTrack;
import org.latticelapse.core.image.Acquisition;
import org.latticelapse.core.image.DoseKind;
import org.latticelapse.core.image.PlainNumber;
import org.latticelapse.view.Table;

/** The result of Set Acquisition and Dose: the record, the dose track, and what to know about it in words. */
public final class RecordReport {

	private final Acquisition record;
	private final DoseTrack track;

	RecordReport(final Acquisition record, final DoseTrack track) {
		this.record = record;
		this.track = track;
	}

	/** @return the record as it is now. */
	public Acquisition record() {
		return record;
	}

	/** @return the dose of every frame. */
	public DoseTrack track() {
		return track;
	}

	/** @return the table "Dose Track". */
	public Table table() {
		return DoseTrackTable.of(track);
	}

	/** @return a line on the whole movie, and the warnings. */
	public List<String> summary() {
		final List<String> lines = new ArrayList<>();
		final int last = track.frames() - 1;
		if (track.isDoseKnown()) {
			lines.add(String.format(Locale.ROOT, "%s; %s dose %s to %s e/Å² (%s)", frames(), track.kind(), PlainNumber.of(
				track.cumulativeStart(0)), PlainNumber.of(track.cumulativeEnd(last)), track.source()));
			if (track.kind() == DoseKind.CAMERA) {
				lines.add("What reached the specimen is more than the camera counted; state doserate to know it.");
			}
		}
		else {
			lines.add(frames() + " of unknown dose; state doserate and frametime, beamcurrent and beamdiameter, or give a dosetable.");
		}
		lines.addAll(track.warnings());
		return lines;
	}

	private String frames() {
		return track.frames() + (track.frames() == 1 ? " frame" : " frames");
	}
}
