// Simulates an HRTEM image of LiF, indexes it, and saves the annotated FFT and
// the tables into the folder given as argument.
folder = getArgument();
if (folder == "") folder = "demo-output";
run("HRTEM of LiF [011] (LatticeLapse)");
run("FFT Lattice Indexing...", "saveto=[" + folder + "]");
print(Property.get("LatticeLapse.index.Verdict"));
print("Tables and FFT: " + folder);
