// Follows the spots of a movie through the dose and prints how fast they fade
// or grow. The argument is a movie that ImageJ opens, with its dose recorded
// (see Set Acquisition and Dose); without one, the plugin's own sample movie of
// LiF that the beam decomposes is analysed.

path = getArgument();
if (path == "") run("HRTEM movie of LiF decomposing (LatticeLapse)");
else open(path);
movie = getTitle();

// Options that are not given have their defaults:
//   spots=[] points=[] spotlimit=8 phases=SEI ciffolder=[] temperature=auto mind=1.1
//   maxd=5 calibrationerror=1 drift=recorded window=spot bindose=0
//   latent=false saveto=[]
// Single spots are named by spacing, or spacing and angle: spots=[2.01, 2.32@121],
// or marked with the multi-point tool on an open FFT: points=[FFT of NAME]
run("Spot Fading Analysis...", "image=[" + movie + "] spotlimit=6");

// The table Spot Fading is now the current one.
for (i = 0; i < nResults; i++) {
	name = "Spot " + getResult("Spot", i) + ", " + d2s(getResult("d_A", i), 3) + " A, " + getResultString("Phase", i) + ": ";
	dose = getResultString("De_e/A2", i);
	if (dose == "") print(name + getResultString("Note", i));
	else print(name + getResultString("Model", i) + " of " + d2s(getResult("De_e/A2", i), 0) + " e/A2 (" +
		d2s(getResult("De_low", i), 0) + " to " + d2s(getResult("De_high", i), 0) + ")");
}
