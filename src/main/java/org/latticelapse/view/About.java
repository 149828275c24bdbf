package org.latticelapse.view;

/** What LatticeLapse is, how it is cited and what one may do with it. */
public final class About {

	private About() {
		// only static methods
	}

	/** @return a reference to this version, for a list of references. */
	public static String citation() {
		return "LatticeLapse developers. LatticeLapse, version " + ProjectInfo.version() + ". " + ProjectInfo.web();
	}

	/** @return the text for a dialog, in lines. */
	public static String text() {
		return String.join("\n", //
			"LatticeLapse " + ProjectInfo.version(), //
			"Crystal phases, electron dose and beam damage in HRTEM images and movies", //
			"of beam-sensitive battery materials.", //
			"", //
			"Please cite", //
			"    " + citation(), //
			"and for the protocol and many of the critical doses", //
			"    Bai, Liu et al. Guidelines for Correlative Imaging and Analysis of", //
			"    Reactive Lithium Metal Battery Materials. arXiv:2412.19376", //
			"", //
			"Licence: BSD-2-Clause. Without any warranty.", //
			"JTransforms and JLargeArrays: BSD-2-Clause, P. Wendykier.", //
			"jHDF: MIT, J. Mudd. Compress-LZF: Apache-2.0, Ning.");
	}
}
