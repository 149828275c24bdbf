// Makes the picture of Export Training Tiles in the folder given as argument:
//
//     macros/run docs/pictures-tiles.ijm docs/images

folder = getArgument();
if (folder == "") exit("Give the folder of the pictures as argument");
File.makeDirectory(folder);
scratch = getDirectory("temp") + "latticelapse-tiles" + File.separator;

run("HRTEM of Li2O and Li2CO3 grains (LatticeLapse)");
name = getTitle();
run("SEI Phase Labeling...", "calibrationerror=0.3 distortion=0.2 overlay=false");
labels = getTitle();
getLut(reds, greens, blues);
run("Export Training Tiles...", "image=" + name + " labels=[" + labels + "] tileside=256 split=train saveto=[" + scratch + "]");

// The pairs of one row of tiles: images above, labels below in the colours of the legend.
row("images");
run("Enhance Contrast", "saturated=0.5");
run("RGB Color");
rename("above");
row("labels");
setMinAndMax(0, 255);
setLut(reds, greens, blues);
run("RGB Color");
rename("below");
run("Combine...", "stack1=above stack2=below combine");
run("8-bit Color", "number=64");
saveAs("PNG", folder + File.separator + "export-training-tiles.png");

empty(scratch + "train" + File.separator + "images" + File.separator);
empty(scratch + "train" + File.separator + "labels" + File.separator);
empty(scratch + "train" + File.separator);
empty(scratch);

// The four tiles of the second row of the image, or of the labels, side by side.
function row(kind) {
	for (i = 0; i < 4; i++) {
		open(scratch + "train" + File.separator + kind + File.separator + name + "_f0001_x" + IJ.pad(256 * i, 5) + "_y00256.tif");
		rename(kind + i);
		makeBorder(kind + i);
	}
	run("Combine...", "stack1=" + kind + "0 stack2=" + kind + "1");
	rename(kind);
	for (i = 2; i < 4; i++) {
		run("Combine...", "stack1=" + kind + " stack2=" + kind + i);
		rename(kind);
	}
}

// A gap between neighbours.
function makeBorder(title) {
	run("Canvas Size...", "width=" + (getWidth() + 6) + " height=" + (getHeight() + 6) + " position=Center");
}

function empty(path) {
	files = getFileList(path);
	for (i = 0; i < files.length; i++) done = File.delete(path + files[i]);
	done = File.delete(path);
}
