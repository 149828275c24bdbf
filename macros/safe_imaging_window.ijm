// Tells how long phases of the SEI may be imaged, and which dose rate allows
// 50 frames of 0.2 s with half of each critical dose. Tables and chart are
// saved to the folder given as argument.

folder = getArgument();
if (folder == "") folder = "demo-output";

// Options that are not given have their defaults:
//   phases=SEI temperature=both doserate=[] frametime=[] priordose=[]
//   safetyfactor=1 wantedframes=0 voltage=[] voltagescaling=false
//   criticaldoses=[] showchart=true saveto=[]
// Dose rate, frame time, prior dose and voltage that are not given are read from
// the record of the current image (see Set Acquisition and Dose).
run("Safe Imaging Window...", "phases=[Li2CO3, LiF, Li] doserate=20 frametime=0.2 safetyfactor=0.5 wantedframes=50 voltage=200 saveto=[" + folder + "]");
for (i = 0; i < nResults; i++) {
	print(getResultString("Phase", i) + " at " + getResultString("Temperature_C", i) + ": " +
		getResultString("Bound", i) + " " + getResultString("Time_s", i) + " s by " + getResultString("Criterion", i));
}
