// States how a movie was taken, in several ways, and prints what each of its
// frames has received. The argument is a movie; without one, the plugin's own
// sample movie is taken. Options that are not given leave what is recorded.

path = getArgument();
if (path == "") run("HRTEM movie of LiF decomposing (LatticeLapse)");
else open(path);

// A constant dose rate, and the dose of focusing before the first frame.
run("Set Acquisition and Dose...", "doserate=20 frametime=0.5 priordose=40 voltage=300 specimentemperature=-178");
print(Property.get("LatticeLapse.record.Summary"));

// The current and the diameter of the beam, instead of a dose rate.
run("Set Acquisition and Dose...", "doserate=unknown beamcurrent=0.5 beamdiameter=1.2");
print(Property.get("LatticeLapse.record.Summary"));

// Electrons counted behind the specimen: never taken for the incident dose.
run("Set Acquisition and Dose...", "beamcurrent=unknown beamdiameter=unknown electronspercount=1");
print(Property.get("LatticeLapse.record.Summary"));

last = getValue("results.count") - 1;
print("At the end of frame " + getResult("Frame", last) + ": " + getResult("Cumulative_dose_e/A2", last) + " e/A2, " +
	getResultString("Kind", last));
