// Sums the frames of a movie that received less than half the critical dose of
// LiF, with the drift taken out, indexes the sum, and saves both into the folder
// given as argument.

folder = getArgument();
if (folder == "") folder = "demo-output";
run("HRTEM movie of LiF decomposing (LatticeLapse)");

// Options that are not given have their defaults:
//   mode=limit maxdose=0 phases=[LiF, Li2CO3] safetyfactor=0.5 temperature=auto
//   criticaldoses=[] frames=auto drift=auto curve=[] saveto=[]
run("Dose-Limited Sum...", "phases=LiF saveto=[" + folder + "]");
print(Property.get("LatticeLapse.sum.Summary"));
run("FFT Lattice Indexing...", "phases=[LiF, Li, Li2O] saveto=[" + folder + "]");
print(Property.get("LatticeLapse.index.Verdict"));
