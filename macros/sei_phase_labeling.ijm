// Labels every pixel of an image with the phase that is there, saves labels,
// confidence, grains and tables into the folder given as argument, and prints
// the area of each phase.
folder = getArgument();
if (folder == "") folder = "labeling-output";
run("HRTEM of Li2O and Li2CO3 grains (LatticeLapse)");
run("SEI Phase Labeling...", "calibrationerror=0.3 distortion=0.2 saveto=[" + folder + "]");
for (row = 0; row < nResults; row++) {
	if (getResult("Pixels", row) > 0)
		print(getResultString("Phase", row) + ": " + d2s(100 * getResult("Fraction", row), 1) + " % (" +
			d2s(100 * getResult("Fraction_low", row), 1) + " to " + d2s(100 * getResult("Fraction_high", row), 1) + " %)");
}
