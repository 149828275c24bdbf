// Measures the drift of a movie, records it with the movie, and saves table,
// plot and aligned movie into the folder given as argument.

folder = getArgument();
if (folder == "") folder = "demo-output";
run("HRTEM movie of LiF decomposing (LatticeLapse)");

// Options that are not given have their defaults:
//   maxjump=0 output=aligned timeaxis=auto saveto=[]
// A selection limits where the drift is measured, not what is aligned.
run("Drift Correction for EM Movies...", "saveto=[" + folder + "]");
for (i = 0; i < nResults; i++) {
	if (getResultString("Note", i) != "") print("Frame " + getResult("Frame", i) + ": " + getResultString("Note", i));
}
print("Last frame: " + getResult("dx_px", nResults - 1) + ", " + getResult("dy_px", nResults - 1) + " pixels");
