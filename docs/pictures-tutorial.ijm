// Does what docs/tutorial.md tells, and makes its pictures in the folder given
// as argument:
//
//     macros/run docs/pictures-tutorial.ijm docs/images

folder = getArgument();
if (folder == "") exit("Give the folder of the pictures as argument");
File.makeDirectory(folder);
scratch = getDirectory("temp") + "latticelapse-tutorial" + File.separator;

run("HRTEM movie of LiF decomposing (LatticeLapse)");
movie = getTitle();
annotate(1, "begin");
annotate(16, "middle");
run("Combine...", "stack1=begin stack2=middle");
rename("both");
annotate(32, "end");
run("Combine...", "stack1=both stack2=end");
picture("frames", 900);

selectImage(movie);
run("Drift Correction for EM Movies...", "image=" + movie + " saveto=[" + scratch + "]");
open(scratch + movie + ".drift.png");
picture("drift", 560);

index(1, "first");
index(32, "last");
run("Combine...", "stack1=first stack2=last");
picture("ffts", 700);

selectImage(movie);
run("Spot Fading Analysis...", "image=" + movie + " spotlimit=2 saveto=[" + scratch + "]");
open(scratch + movie + ".fading.png");
picture("fading", 800);

selectImage(movie);
run("SEI Phase Labeling...", "image=" + movie + " phases=[LiF, Li, Li2O] calibrationerror=0.3 saveto=[" + scratch + "]");
open(scratch + movie + ".fractions.png");
picture("fractions", 560);
open(scratch + movie + ".phases.png");
picture("phases", 560);
empty(scratch);

// One frame with its dose as an image with the title given.
function annotate(frame, title) {
	selectImage(movie);
	setSlice(frame);
	run("Dose-Annotated Playback...", "image=" + movie + " phases=[LiF, Li2CO3] content=[time, dose, bars, scalebar] fontsize=9 saveto=[" + scratch + "]");
	open(scratch + movie + ".annotated.png");
	run("Size...", "width=260 constrain average interpolation=Bilinear");
	rename(title);
}

// The FFT of one frame as an image with the title given.
function index(frame, title) {
	selectImage(movie);
	setSlice(frame);
	run("FFT Lattice Indexing...", "image=" + movie + " phases=[LiF, Li, Li2O] calibrationerror=0.3 saveto=[" + scratch + "]");
	print(Property.get("LatticeLapse.index.Verdict"));
	open(scratch + movie + ".fft.png");
	run("Size...", "width=350 constrain average interpolation=Bilinear");
	rename(title);
}

// Saves the current image, small enough for a page.
function picture(name, width) {
	if (getWidth() > width) run("Size...", "width=" + width + " constrain average interpolation=Bilinear");
	saveAs("PNG", folder + File.separator + "tutorial-" + name + ".png");
	close();
}

function empty(path) {
	files = getFileList(path);
	for (i = 0; i < files.length; i++) done = File.delete(path + files[i]);
	done = File.delete(path);
}
