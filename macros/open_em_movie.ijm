// Lists what is recorded in every microscope movie of a folder: size, frames,
// pixel size, frame time, dose rate and where the numbers come from. The argument
// is the folder; without one, the plugin's sample image is saved and opened again.
// A file that can not be opened, such as a spectrum, is told and left out.

folder = getArgument();
setBatchMode(true);
if (folder == "") {
	folder = getDirectory("temp") + "latticelapse-movies";
	File.makeDirectory(folder);
	run("HRTEM of LiF [011] (LatticeLapse)");
	saveAs("Tiff", folder + File.separator + "LiF.tif");
	close();
}

files = getFileList(folder);
for (i = 0; i < files.length; i++) {
	if (matches(toLowerCase(files[i]), ".*\\.(eer|ecc|mrc|mrcs|dm3|dm4|ser|emd|tvips|tif|tiff)")) describe(files[i]);
}

// Options that are not given have their defaults:
//   sidecar=auto frames=all dataset=auto grouping=1 supersampling=1 gain=[]
function describe(file) {
	problem = call("org.latticelapse.io.MovieProblem.of", folder + File.separator + file);
	if (problem != "") {
		print(file + ": " + problem);
		return;
	}
	run("Open EM Movie...", "path=[" + folder + File.separator + file + "]");
	Stack.getDimensions(width, height, channels, slices, frames);
	getPixelSize(unit, pixelWidth, pixelHeight);
	print(file + ": " + width + " x " + height + ", frames " + frames + ", pixel " + pixelWidth + " " + unit);
	tell("FrameTime_s");
	tell("DoseRate_e/A2/s");
	tell("CameraDoseRate_e/A2/s");
	warnings = Property.get("LatticeLapse.Warnings");
	if (warnings != "") print("  " + warnings);
	close();
}

function tell(quantity) {
	value = Property.get("LatticeLapse." + quantity);
	if (value != "") print("  " + quantity + " " + value + " " + Property.get("LatticeLapse." + quantity + ".Source"));
}
