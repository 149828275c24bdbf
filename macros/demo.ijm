// Simulates an HRTEM image of LiF, indexes it, and saves the annotated FFT and
// the tables into the folder given as argument. Then simulates a movie of LiF
// that the beam decomposes: saves it as GIF with dose and damage drawn in, how
// its lattice spots fade and grow, and which phase is where in every frame.
folder = getArgument();
if (folder == "") folder = "demo-output";
run("HRTEM of LiF [011] (LatticeLapse)");
run("FFT Lattice Indexing...", "saveto=[" + folder + "]");
print(Property.get("LatticeLapse.index.Verdict"));
run("HRTEM movie of LiF decomposing (LatticeLapse)");
movie = getTitle();
run("Dose-Annotated Playback...", "phases=[LiF, Li] dosebin=100 speed=2 width=384 output=[" + folder + "/" + movie + ".gif]");
selectImage(movie);
run("Drift Correction for EM Movies...", "output=track");
run("Spot Fading Analysis...", "spotlimit=4 saveto=[" + folder + "]");
selectImage(movie);
print(Property.get("LatticeLapse.fading.Summary"));
run("SEI Phase Labeling...", "phases=[LiF, Li, Li2O] calibrationerror=0.3 distortion=0.2 saveto=[" + folder + "]");
print("Tables, FFT, movie, fading plot, phase labels and their fractions: " + folder);
