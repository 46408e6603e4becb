/**
 * Words that people misspell in notes, as they should be. Only slips that are no words of their own, and whose meaning
 * is beyond doubt. Verbs at the head of a line are mended by `typos.ts`; endings follow the word ("assesments").
 */
const SLIPS = `
withdrawl withdrawal, withdrawel withdrawal, injurys injuries, facilitys facilities, activitys activities, deliverys deliveries, companys companies, libary library,
absense absence, accesories accessories, accessable accessible, accidant accident, accomodation accommodation,
accountent accountant, accross across, acheive achieve, acheived achieved, acheivement achievement, acheiving
achieving, achievment achievement, achived achieved, acommodation accommodation, acordance accordance, addres
address, adminstration administration, adminstrative administrative, adress address, advertisment advertisement,
aggreement agreement, agreemnt agreement, agressive aggressive, alocation allocation, ammount amount, analisis
analysis, anaylsis analysis, annoucement announcement, aparatus apparatus, apointment appointment, appoinment
appointment, appointement appointment, approvel approval, arguement argument, arragement arrangement, asessment
assessment, assesment assessment, assessement assessment, assistence assistance, assistent assistant, assitance
assistance, atendance attendance, attandance attendance, attendence attendance, availablity availability,
availibility availability, awarness awareness, bagage baggage, begining beginning, behavoir behavior, beleive
believe, benificiary beneficiary, benifit benefit, biulding building, bugdet budget, buget budget, buidling
building, buildng building, buisness business, bulding building, busines business, bussiness business, calender
calendar, calibiration calibration, campagin campaign, campain campaign, catagory category, catalouge catalogue,
certifcate certificate, certificat certificate, challange challenge, chemcial chemical, cleanig cleaning,
cleanning cleaning, cleint client, clinet client, colaboration collaboration, collaberation collaboration,
colleauge colleague, collegue colleague, collegues colleagues, comission commission, comittee committee, comming
coming, commision commission, commitee committee, committe committee, communcation communication, communciation
communication, comparision comparison, compatability compatibility, complaince compliance, compliace compliance,
complience compliance, complient compliant, componant component, comunication communication, comunity community,
conection connection, confrence conference, consistant consistent, constuction construction, consultency
consultancy, contarct contract, contol control, controled controlled, controling controlling, contruction
construction, convenince convenience, convinience convenience, coordiantion coordination, cordination
coordination, corespondence correspondence, correspondance correspondence, curiculum curriculum, curriculam
curriculum, cusotmer customer, custmer customer, custmers customers, cutomer customer, dashborad dashboard,
dashbord dashboard, databse database, datbase database, decison decision, definately definitely, delevery
delivery, delievered delivered, delivaries deliveries, delivary delivery, delivring delivering, deparment
department, departmnt department, dependancy dependency, descripton description, desinging designing, develoment
development, develope develop, developement development, developping developing, developpment development,
devlopement development, devloping developing, devlopment development, diagnosys diagnosis, dicipline
discipline, diference difference, dilligence diligence, diposal disposal, discription description, dispaching
dispatching, distribtion distribution, distrubution distribution, documantation documentation, documentaion
documentation, documention documentation, documnt document, effeciency efficiency, efficency efficiency,
eficiency efficiency, electical electrical, electicity electricity, electrcal electrical, eletrical electrical,
emergancy emergency, emergeny emergency, employe employee, employes employees, empolyee employee, engineeing
engineering, enginering engineering, enquirys enquiries, enviornment environment, envirnment environment,
enviroment environment, environement environment, eqipment equipment, equipement equipment, equiptment
equipment, equpment equipment, estimite estimate, evalution evaluation, excelent excellent, excercise exercise,
exellent excellent, exisiting existing, existance existence, expence expense, expences expenses, experiance
experience, experince experience, expirience experience, extention extension, facilites facilities, facilty
facility, feasability feasibility, feedbak feedback, finacial financial, finanacial financial, financal
financial, foriegn foreign, freind friend, furnitures furniture, garantee guarantee, gaurantee guarantee,
goverment government, govermental governmental, grammer grammar, greivance grievance, grievence grievance,
guidence guidance, guidline guideline, guidlines guidelines, handeled handled, handeling handling, handelling
handling, hazardeous hazardous, heirarchy hierarchy, higiene hygiene, hospitl hospital, hygeine hygiene, hygenic
hygienic, hygine hygiene, implementaion implementation, implemention implementation, implimentation
implementation, improvemnt improvement, improvment improvement, incidance incidence, incidant incident,
independant independent, infomation information, informations information, informtion information, infrastrucure
infrastructure, infrastucture infrastructure, inovation innovation, inquirys inquiries, inspecton inspection,
instalation installation, installtion installation, insurace insurance, insurence insurance, integeration
integration, intergration integration, intrested interested, inventary inventory, inventry inventory, invetory
inventory, invioce invoice, invocie invoice, knowlegde knowledge, knowlege knowledge, laboratary laboratory,
labratory laboratory, langauge language, leadershp leadership, liaisoning liaison, liasing liaising, liasion
liaison, liason liaison, liasoning liaising, lifegaurd lifeguard, lisence license, logisitics logistics,
logitics logistics, machinaries machinery, machinary machinery, maintainance maintenance, maintainence
maintenance, maintanance maintenance, maintanence maintenance, maintenace maintenance, maintenence maintenance,
maintian maintain, manafacturing manufacturing, managament management, managemet management, managment
management, manegement management, mangement management, mantain maintain, mantainance maintenance, mantenance
maintenance, manufactering manufacturing, manufaturing manufacturing, marketting marketing, matarial material,
materail material, meassurement measurement, mechine machine, medcine medicine, medecine medicine, medicin
medicine, meetting meeting, merchandize merchandise, mesurement measurement, minumum minimum, moniter monitor,
monitering monitoring, monitorring monitoring, neccessary necessary, necesary necessary, necessery necessary,
negociation negotiation, negotation negotiation, noticable noticeable, ocassion occasion, occurance occurrence,
occured occurred, occurence occurrence, occuring occurring, operaton operation, opertion operation, opertunity
opportunity, oportunity opportunity, oppurtunity opportunity, optimzation optimization, optmization
optimization, orderd ordered, organisaton organisation, organizaton organization, organsation organisation,
orgnization organization, orignal original, packageing packaging, paitent patient, paitents patients, paralell
parallel, parrallel parallel, particpants participants, pateint patient, payement payment, paymet payment,
perfomance performance, performace performance, perfromance performance, permanant permanent, permenant
permanent, permision permission, perscription prescription, personell personnel, pharamcy pharmacy,
pharmaceuticle pharmaceutical, pharmecy pharmacy, phisical physical, plannning planning, possesion possession,
practioner practitioner, practitoner practitioner, precedure procedure, prefered preferred, preformance
performance, prepair prepare, prepairing preparing, preparaton preparation, preperation preparation,
presantation presentation, presentaion presentation, presention presentation, prevantive preventive, privelege
privilege, priviledge privilege, probelm problem, probelms problems, problms problems, proceedure procedure,
proceedures procedures, procurment procurement, productin production, prodution production, profesional
professional, profesionals professionals, proffesional professional, proffessional professional, progam program,
programing programming, pronounciation pronunciation, proposel proposal, protocal protocol, publically publicly,
purcahse purchase, purchas purchase, purchse purchase, quailty quality, qualty quality, quarterley quarterly,
quaterly quarterly, querys queries, questionaire questionnaire, questionnare questionnaire, quotaion quotation,
reasearch research, reccomendation recommendation, recepsionist receptionist, receptionest receptionist, reciept
receipt, reciepts receipts, recieve receive, recieved received, recieves receives, recieving receiving, recive
receive, recived received, reciving receiving, recomendation recommendation, recomendations recommendations,
recommedation recommendation, reconcilation reconciliation, reconcillation reconciliation, reconcilliation
reconciliation, reconsiliation reconciliation, recruitement recruitment, recruitmnt recruitment, recrutment
recruitment, rectuitment recruitment, recuitment recruitment, referal referral, refered referred, refering
referring, refferal referral, refrence reference, refridgerator refrigerator, registeration registration,
registraton registration, regualr regular, regulalry regularly, rehersal rehearsal, relatd related, relavant
relevant, relevent relevant, reliabilty reliability, renewel renewal, repairment repair, repalcement
replacement, reparing repairing, replacment replacement, repots reports, requierment requirement, requirment
requirement, requirments requirements, requriement requirement, reserach research, reservaton reservation,
resevation reservation, resouces resources, resourses resources, responce response, responsability
responsibility, responsable responsible, responsibilites responsibilities, responsibilty responsibility,
responsiblities responsibilities, responsiblity responsibility, resposibilities responsibilities, restaraunt
restaurant, restaurent restaurant, restraunt restaurant, resturant restaurant, rotuine routine, rountine
routine, routin routine, runing running, saftey safety, safty safety, salarys salaries, scaffoldng scaffolding,
scedule schedule, schdule schedule, schedual schedule, scheduel schedule, secratary secretary, secretery
secretary, secruity security, secuirty security, securty security, sentance sentence, seperate separate,
seperately separately, seperation separation, sevice service, sevices services, shcedule schedule, shedule
schedule, shedules schedules, sheduling scheduling, shiping shipping, signiture signature, similiar similar,
softwear software, sofware software, solutons solutions, soulution solution, startegy strategy, stategic
strategic, statment statement, statments statements, stduent student, stoping stopping, stratagy strategy,
strategey strategy, studant student, succesful successful, succesfully successfully, successfull successful,
successfuly successfully, suceed succeed, sucessful successful, sucessfully successfully, suficient sufficient,
sugery surgery, superviser supervisor, supervisers supervisors, supervisior supervisor, supervison supervision,
supervize supervise, suplier supplier, suport support, suppiler supplier, supplyer supplier, suppport support,
supprot support, surgary surgery, surgey surgery, surveillence surveillance, survelliance surveillance, systme
system, sysytem system, sytem system, techical technical, techinal technical, teching teaching, technicain
technician, technican technician, techniqal technical, techology technology, tecnical technical, teh the,
telepone telephone, temporay temporary, tempory temporary, thier their, thorugh through, throught through,
tommorow tomorrow, trainning training, tranfer transfer, traning training, tranning training, transation
transaction, transfered transferred, transportaion transportation, transportion transportation, trasaction
transaction, trasfer transfer, treatement treatment, treatmnt treatment, trianing training, troubleshooing
troubleshooting, troubleshoting troubleshooting, trubleshooting troubleshooting, unneccessary unnecessary,
untill until, useing using, utilites utilities, utlization utilization, vaccinaton vaccination, vaccinetion
vaccination, vaccum vacuum, vacum vacuum, valueable valuable, varios various, vegatables vegetables, vegetabels
vegetables, vehcile vehicle, vehical vehicle, vehicals vehicles, verfication verification, verificaton
verification, verious various, visistors visitors, vistors visitors, waranty warranty, warehose warehouse,
warehosue warehouse, wastege wastage, weekley weekly, wekly weekly, welcomming welcoming, wether whether, workin
working, worng wrong, writen written, writting writing, yeild yield
`;

const mended: ReadonlyMap<string, string> = new Map(
  SLIPS.split(',').flatMap((pair) => {
    const [wrong = '', right = ''] = pair.trim().split(/\s+/);
    if (wrong === right || wrong === '') return [];
    const isWhole = /(?:s|ing|ly)$/.test(wrong) || /(?:ed|ly|ing|[^aeiou]y|ic|ive|ous|ful)$/.test(right);
    return isWhole
      ? [[wrong, right] as const]
      : [[wrong, right] as const, [`${wrong}s`, `${right}s`] as const];
  }),
);

const WORD = /[A-Za-z]{4,}/g;

/**
 * A line with the common misspellings mended, capitals kept. Words in capitals all through are left alone.
 *
 * @example
 * mendSpelling('Stock managment and reciepts'); // 'Stock management and receipts'
 */
export function mendSpelling(line: string): string {
  return line.replace(WORD, (word, at: number) => {
    const right =
      word.toLowerCase() === 'personel' ? personOr(line.slice(at)) : mended.get(word.toLowerCase());
    if (right === undefined) return word;
    if (word === word.toLowerCase()) return right;
    const [first = ''] = right;
    return word.slice(1) === word.slice(1).toLowerCase() ? first.toUpperCase() + right.slice(1) : word;
  });
}

/** "Personel care", but "personel records". */
function personOr(text: string): string {
  return /^\S+ (?:care|hygiene|train|assist|belong|needs|protect|stat)/i.test(text)
    ? 'personal'
    : 'personnel';
}
