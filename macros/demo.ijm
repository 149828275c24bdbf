// Simulates an HRTEM image of LiF, indexes it, and saves the annotated FFT and
// the tables into the folder given as argument. Then simulates a movie of LiF
// that the beam decomposes, and saves it as GIF with dose and damage drawn in.
folder = getArgument();
if (folder == "") folder = "demo-output";
run("HRTEM of LiF [011] (LatticeLapse)");
run("FFT Lattice Indexing...", "saveto=[" + folder + "]");
print(Property.get("LatticeLapse.index.Verdict"));
run("HRTEM movie of LiF decomposing (LatticeLapse)");
run("Dose-Annotated Playback...", "phases=[LiF, Li] dosebin=100 speed=2 width=384 output=[" + folder + "/" + getTitle() +
	".gif]");
print("Tables, FFT and movie: " + folder);
