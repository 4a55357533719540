/** Given names with the short forms that their bearers go by in English-language news. */
const shortForms = `Abigail Abby|Abraham Abe|Albert Al Bert|Alexander Alex Alec Sandy|Alexandra Alex Sandra|Alfred Al Alf Fred|Allison Ally|Amanda Mandy|Andrew Andy Drew|Anthony Tony
  Antonio Tony|Arthur Art|Barbara Barb|Benjamin Ben Benny|Bernard Bernie|Bradley Brad|Caroline Carrie|Catherine Cathy Kate Cate|Charles Charlie Chuck Chas|Christina Chris Tina
  Christine Chris Chrissy|Christopher Chris Kit|Clifford Cliff|Cynthia Cindy|Daniel Dan Danny|David Dave Davey|Deborah Deb Debbie|Dennis Denny|Dominic Dom|Donald Don Donnie|Dorothy Dot Dottie
  Douglas Doug|Edward Ed Eddie Ted Ned|Edwin Ed|Eleanor Ellie Nell|Elizabeth Liz Lizzie Beth Betty Betsy Eliza Libby|Eugene Gene|Ezekiel Zeke|Frances Fran Frankie|Francis Frank|Franklin Frank
  Frederick Fred Freddie|Gabriel Gabe|Geoffrey Geoff|Gerald Gerry Jerry|Gregory Greg|Harold Harry Hal|Henry Harry Hank|Herbert Herb|Howard Howie|Ignatius Iggy|Isaac Ike|Jacob Jake
  Jacqueline Jackie|James Jim Jimmy Jamie|Jeffrey Jeff|Jennifer Jen Jenny|Jeremiah Jerry|Jessica Jess Jessie|John Jack Johnny Jon|Jonathan Jon Jonny|Joseph Joe Joey|Joshua Josh|Judith Judy
  Katherine Kate Kathy Katie Kat|Kathleen Kathy Kate|Kenneth Ken Kenny|Kimberly Kim|Lawrence Larry|Leonard Leo Len Lenny|Louis Lou|Madeleine Maddie|Margaret Maggie Meg Peg Peggy Margie
  Martin Marty|Matthew Matt|Maxwell Max|Megan Meg|Melissa Mel|Michael Mike Mick Mickey|Mitchell Mitch|Mohammed Mo|Nancy Nan|Nathaniel Nate Nat|Nathan Nate|Nicholas Nick Nicky|Norman Norm
  Oliver Ollie|Pamela Pam|Patricia Pat Patty Tricia Trish|Patrick Pat Paddy|Peter Pete|Philip Phil|Phillip Phil|Raphael Rafe|Raymond Ray|Rebecca Becky Becca|Richard Rick Rich Dick Ricky|Robert Bob Bobby Rob Robbie Bert
  Roderick Rod|Rodney Rod|Ronald Ron Ronnie|Rosemary Rosie|Rudolph Rudy|Russell Russ|Samantha Sam|Samuel Sam Sammy|Sebastian Seb|Stanley Stan|Stephanie Steph|Stephen Steve|Steven Steve
  Stuart Stu|Susan Sue Susie|Suzanne Sue|Terence Terry|Theodore Ted Teddy Theo|Theresa Terry Tess|Thomas Tom Tommy|Timothy Tim Timmy|Valerie Val|Victoria Vicky Tori|Vincent Vince Vinny|Virginia Ginny
  Walter Walt Wally|William Bill Billy Will Willie Liam|Winston Win|Zachary Zach Zack`;

const fullNames = new Map<string, string[]>();
for (const [full, ...short] of shortForms.split(/[|\n]\s*/u).map((entry) => entry.split(' '))) {
  for (const name of short) fullNames.set(name, [...fullNames.get(name) ?? [], full!]);
}

/** The given names that a short form may stand for: William for "Bill"; none where it is no short form. */
export function fullNamesOf(given: string): readonly string[] {
  return fullNames.get(given) ?? [];
}
