// Records how a movie was taken and where its specimen comes from, and reports
// on it: Markdown and JSON go to the folder given as argument, and what may be
// pasted into the methods of a paper is printed.

folder = getArgument();
if (folder == "") folder = "demo-output";

// Its record tells voltage, temperature and dose. For your own movie, state them
// with Set Acquisition and Dose.
run("HRTEM movie of LiF decomposing (LatticeLapse)");

// A key that is left out keeps what is recorded; "unknown" removes it.
run("Acquisition Report...", "detector=[Falcon 4i] holder=[cooling holder, liquid nitrogen] material=SEI electrolyte=[1 M LiPF6 in EC/DMC] electrolyteclass=low storagetime=5 millingion=Ga millingtemperature=cryo transfer=[inert gas] airexposure=0 saveto=[" + folder + "]");

for (i = 0; i < nResults; i++) {
	print(getResultString("Verdict", i) + ": " + getResultString("Rule", i) + " (" + getResultString("Reason", i) + ")");
}
print(Property.get("LatticeLapse.report.Methods"));
