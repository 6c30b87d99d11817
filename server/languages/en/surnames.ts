import { words } from '../list.ts';

/** Surnames that are words: *Veronica Lake*, *Ellen Park* are people, and *Brown said* opens with a name. */
export const surnames = words(`
    abbey abbott ace archer arms baker ball balls banks barber barker barn baron bass bean beard beck begich
    bell bench bercow berg berry best beyer biden bird bishop black blair blake blank bloom blunkett blunt
    bond booker booth bow bowl bowman boyle branch brand brat bridges bright britten brook brooks broom brown
    buck bull bunker burke burns burr bush butcher butler byrd cable camp cannon cantwell capito card cardin
    carpenter carr cart carter carver case casey cash castle chambers chance chase christie chu church clark
    clay clegg clerk close coach coats cole coleman collier collins comer cook coon coons cooper cope corker
    cornyn cotton cox craft crane crapo crisp crist cross crow crowe cruz cummings curry dale dance dark
    darling day dean dear deer dickens dodge drake drew driver duck duke dunn durbin eagle early east elder
    english ernst farmer farrow field fields finch fish fisher flagg flake fleming fletcher flood flowers
    flynn ford forest foster fowler fox franks free freeman french frost fry fudge fuller gaetz gates gay gill
    glass glover gold golden good goodman gore gottheimer gove grant graves gray grayling green grey gross
    grothman guest hall hammer hammond hand hands harding hardy harper hart haven hawk hawkins hay hayes head
    heard heath held heller hice hicks hill hills hobbs hoeven hogan holder holland hollow holmes hood hook
    hope hopper horn house howe hoyle hudson hunt hunter hurd hurt issa ivory javid jeffries jewel jobs jolly
    jordan joy judge just kaine keen kerry key keys kidd kind king kings knight lake lamb land lane lankford
    large last latta law lawless lawyer lay leach leadsom leaf lee lieu light little lock loebsack long lord
    lords love lovelace loving low lowe luck lucky lynch mace mack major mann manning marks marsh marshall
    martin mason massie mast masters may mays mead meadows meeks mercer mercury mere merry miles mill miller
    mills mint moody moon moore moran moss moulton mountain mullet musk myers nail neal newman nichols nickel
    noble north nunn nurse oak olds oliver omar page paige pallone palmer park parker parks parsons patience
    patrick paul payne peace peacock pearl peck pence pepper perry peters pickles pierce pike pitt plant platt
    pocan pole polis pollard pond poole poor pope porter portman post potter potts pound power powers pratt
    price priest prince pryor putin quick quigley quill raab rabbit rainey rand ransom raven ray reading redd
    reed reeve reeves rice rich ring rivers roach roads roberts rock roman rose rounds rowe rudd rush russell
    sage salmon sanders sands sasse savage sawyer schiff seal self sessions sewell shanks sharp sharpe shaw
    shepherd sherman shields shore short shorter silver simple singer sires skinner slack slater small smart
    smith snow snowden sparks spears speed speier spence spencer spring springer stack stark starmer starr
    steel steele sterling stern stock stone story strange straw street strong summer summers sumner sutton
    swalwell swan swann sweet swift sykes tab takano tanner tate taylor temple terry thorn thorne thune tillis
    titus tonko toomey tower towers trone trotter trump truss tucker turner twist tyler underwood upton vance
    vela vine wade wagner walden walker wall wallace walls ward warden ware warner warren washington watch
    waters watt watts way weaver webb webster weeks weir welch wells west wheat wheeler white wick wicker wild
    wilde wilder wiley wilkins will willing winter winters wise wolf wolfe wood woods woodward woody wool
    worth wren wright yarmuth yates york young zeldin zipper
  `);
