// Makes the pictures of SEI Phase Labeling in the folder given as argument:
//
//     macros/run docs/pictures-labeling.ijm docs/images

folder = getArgument();
if (folder == "") exit("Give the folder of the pictures as argument");
File.makeDirectory(folder);
scratch = getDirectory("temp") + "latticelapse-labeling";

run("HRTEM of Li2O and Li2CO3 grains (LatticeLapse)");
run("SEI Phase Labeling...", "calibrationerror=0.3 distortion=0.2 saveto=[" + scratch + "]");
picture("Li2O_Li2CO3.phases.png", "sei-phase-labeling.png", 64);

run("HRTEM movie of LiF decomposing (LatticeLapse)");
name = getTitle();
run("SEI Phase Labeling...", "calibrationerror=0.3 distortion=0.2 saveto=[" + scratch + "]");
picture(name + ".fractions.png", "sei-phase-labeling-fractions.png", 32);

files = getFileList(scratch);
for (i = 0; i < files.length; i++) done = File.delete(scratch + File.separator + files[i]);
done = File.delete(scratch);

function picture(file, title, colors) {
	open(scratch + File.separator + file);
	if (getWidth() > 720) run("Size...", "width=640 constrain average interpolation=Bilinear");
	run("8-bit Color", "number=" + colors);
	saveAs("PNG", folder + File.separator + title);
	close();
}
