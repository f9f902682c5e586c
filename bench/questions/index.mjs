// The questions, in the order in which they are asked. Each is a file of this folder of the same name in small letters.

export const questions = ["P10", "P12", "P13"];
