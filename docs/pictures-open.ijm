// Makes the picture of docs/open-em-movie.md in the folder given as argument, from
// the sample synth_fading_256_V1.eer in ../shared/samples/formats:
//
//     macros/run docs/pictures-open.ijm docs/images

folder = getArgument();
if (folder == "") exit("Give the folder of the pictures as argument");
File.makeDirectory(folder);
run("Open EM Movie...", "path=[../shared/samples/formats/synth_fading_256_V1.eer] grouping=[10 e/A2]");
run("Make Montage...", "columns=4 rows=1 scale=0.75 border=2 font=14 label");
saveAs("PNG", folder + File.separator + "open-em-movie.png");
